import type { Identifier } from './identifier';
import { METRE_BODIES } from './rare-leads';

/** Kinds of what the committees of the metre convention adopt, in both languages, and the code of each. */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/\bRES\b|R[eé]solution/, 'RES'],
  [/\bREC\b|Recomm[ae]ndation/, 'REC'],
  [/\bDECN\b|D[eé]cision/, 'DECN'],
  [/\bDECL\b|D[eé]claration|Statement/, 'DECL'],
  [/\bACT\b|Action/, 'ACT'],
];
const BODY = new RegExp(`(?<![A-Z])(?:${METRE_BODIES})(?![A-Z])`);

interface Act {
  readonly body: string;
  readonly kind: string;
}

function actOf({ bodies, prefix, glue, number }: Identifier): Act | null {
  if (bodies[0] !== 'BIPM') return null;
  const text = prefix + glue + number;
  const body = BODY.exec(text)?.[0];
  const kind = ACTS.find(([word]) => word.test(text))?.[1];
  return body === undefined || kind === undefined ? null : { body, kind };
}

/** Whether it names a resolution, recommendation, decision, statement or action of a committee. */
export function isAct(id: Identifier): boolean {
  return actOf(id) !== null;
}

/**
 * The work of a committee's act: `Recommandation 1 du CCL (2001)` → `CCL REC 1 (2001)`. Every meeting counts its acts
 * from one, so the year belongs to it; not where the number holds the meeting: `CIPM DECN 106-23`.
 */
export function workOfAct(id: Identifier): string {
  const { body, kind } = actOf(id) ?? { body: 'BIPM', kind: '' };
  const own = (id.prefix + id.glue + id.number).replace(/^.*\d(?:st|nd|rd|th|e)\b/, '');
  const figures = /\d+(?:-\d+)?/.exec(own)?.[0] ?? '';
  const year = id.year === null || figures.includes('-') ? '' : ` (${id.year})`;
  return `${body} ${kind}${figures === '' ? '' : ` ${figures}`}${year}`;
}

import type { Answer } from '../standard/answer';
import type { Part } from './i18n';
import type { Translate } from './sentences';

/** One of the facts in the line under the title. */
export type Fact = readonly Part[];

const han = /\p{Script=Han}/u;
/** ISO stages at which an edition in force is being looked at again: worth showing beside the word. */
const reviewStage = /^9[05]\.(?!99)\d\d$/;

/** The newest status word where the reader can read it and time has not passed it by, else ours; null where nobody states one. */
export function statusWord(answer: Answer, t: Translate): string | null {
  const raw = answer.statusWords[0];
  const label = /（(.+)）$/.exec(answer.citeAs ?? '')?.[1];
  if (answer.lifecycle === 'unknown') return null;
  // What a registry wrote before the day came that changed it would gainsay the answer.
  const overtaken = answer.lifecycle === 'inForce' ? /实施|未/ : /现行|有效/;
  const holds = raw !== undefined && han.test(raw) && !overtaken.test(raw);
  const word = t.language === 'zh' && holds ? raw : t(`life_${lifeOf(answer)}`);
  const code = raw !== undefined && reviewStage.test(raw) ? raw : label;
  return code === undefined ? word : t('lifeCode', { word, code });
}

/** RFCs are not withdrawn for a successor but obsoleted by it (RFC 2026, section 4.2.4). */
function lifeOf({ id, lifecycle, successors }: Answer): Answer['lifecycle'] | 'obsoleted' {
  return lifecycle === 'withdrawn' && successors.length > 0 && id?.startsWith('RFC ') === true
    ? 'obsoleted'
    : lifecycle;
}

/** A page of our own has room for more: status and mandate, and the dates that a source states. */
export function pageFactsOf(answer: Answer, t: Translate): readonly Fact[] {
  const { published: first, effective } = answer.dates;
  const word = statusWord(answer, t);
  return [
    word === null ? null : [word],
    answer.mandate && [t(`mandate_${answer.mandate}`)],
    first?.provenance === 'stated' ? t.parts('factPublished', { date: first.date }) : null,
    effective?.provenance === 'stated' ? t.parts('factEffective', { date: effective.date }) : null,
  ].filter((fact) => fact !== null);
}

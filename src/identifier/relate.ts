import { canonical } from './canonical';
import type { Identifier } from './identifier';
import { parse } from './parse';
import { stepsOf } from './steps';

/**
 * What a national or regional adoption adopts, nearest first, and the other half of a double number.
 * `DIN EN ISO 12100:2011` → `EN ISO 12100`, `ISO 12100`. The year is the adoption's own, so it is not handed on.
 */
export function adopted(id: Identifier): Identifier[] {
  const found: Identifier[] = [];
  const words = stepsOf(id.prefix);
  const number = adoptedNumber(id);
  for (let from = 1; from < words.length; from++) {
    const prefix = words.slice(from).join(' ').replace('ИСО', 'ISO').replace('МЭК', 'IEC');
    const inner = parse(`${prefix} ${number}`);
    if (inner !== null && !/^(?:EN|ISO|IEC|CISPR|CEN|CLC)/.test(inner.prefix)) continue;
    if (inner !== null) found.push(inner);
  }
  return id.also === null ? found : [...found, id.also, ...adopted(id.also)];
}

/** `AS/NZS IEC 60079.0`: Australia parts with a point what IEC parts with a hyphen. */
function adoptedNumber({ bodies, number }: Identifier): string {
  return /^AS(?:\/NZS)?$/.test(bodies[0] ?? '') ? number.replace(/\./g, '-') : number;
}

/** The edition that a supplement (or a text consolidated with supplements) belongs to; null for a plain edition. */
export function baseOf(id: Identifier): Identifier | null {
  if (id.supplements.length === 0) return null;
  return parse(canonical({ ...id, supplements: [], tail: '', also: null }));
}

/** Whether it names one edition rather than the work. */
export function isDated(id: Identifier): boolean {
  return id.year !== null && /\d/.test(id.year);
}

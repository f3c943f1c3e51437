import { canonical } from './canonical';
import type { Identifier } from './identifier';
import { parse } from './parse';

/**
 * What a national or regional adoption adopts, nearest first, and the other half of a double number.
 * `DIN EN ISO 12100:2011` → `EN ISO 12100`, `ISO 12100`. The year is the adoption's own, so it is not handed on.
 */
export function adopted(id: Identifier): Identifier[] {
  const found: Identifier[] = [];
  const words = id.prefix.split(/ |-(?=EN|ISO|IEC)/);
  for (let from = 1; from < words.length; from++) {
    const text = `${words.slice(from).join(' ')}${id.glue}${id.number}`;
    const inner = parse(text);
    if (inner !== null && !/^(?:EN|ISO|IEC|CISPR|ИСО|МЭК|ЕН|CEN|CLC)/.test(inner.prefix)) continue;
    if (inner !== null) found.push(inner);
  }
  return id.also === null ? found : [...found, id.also, ...adopted(id.also)];
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

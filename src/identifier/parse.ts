import { INVISIBLE, narrow, plain } from './characters';
import { build } from './build';
import type { Identifier } from './identifier';
import { parseRare, withRest } from './rare';
import { readAt } from './read';

/** Longest text that can be one identifier; longer ones are prose. */
const LONGEST = 600;

/**
 * The identifier that the whole text is.
 * @param text a designation in any spelling, or what canonical() prints
 * @returns null where the text is not exactly one identifier
 */
export function parse(text: string): Identifier | null {
  if (text.length > LONGEST) return null;
  const whole = narrow(text).replace(INVISIBLE, '').trim();
  return designation(whole) ?? iteratedDraft(whole) ?? parseRare(plainBlanks(whole));
}

const EDITION_LABEL = /^ ?[（(] ?(\d{4}) ?年? ?版 ?[）)]$/;
const LANGUAGE = /^ ?\(([A-Za-z]{1,3}(?:[/,][A-Za-z]{1,5})*)\)$/;

const plainBlanks = (text: string): string => text.replace(/\s+/g, ' ');

function designation(whole: string): Identifier | null {
  const reading = readAt(whole, 0);
  if (reading === null) return null;
  const id = build(reading);
  const left = whole.slice(reading.end);
  if (id === null || left === '') return id;
  const label = EDITION_LABEL.exec(left)?.[1];
  if (label !== undefined) return { ...id, tail: `${id.tail}(${label}年版)` };
  const language = LANGUAGE.exec(left)?.[1];
  if (language !== undefined) return { ...id, tail: `${id.tail}(${language})` };
  return doubled(id, plain(left)) ?? withRest(id, plainBlanks(left));
}

const STAGE = /(?:CD|WD|NP|AWI|PRF|DIS|D(?:TR|TS|PAS)|PDTS)$/;

/** `ISO/CD 24212.2`: the second ballot of a draft is no part of the work. */
function iteratedDraft(whole: string): Identifier | null {
  const match = /^(\D.* [\d-]+)(\.\d)$/.exec(whole);
  const id = match === null ? null : designation(match[1] ?? '');
  return id !== null && STAGE.test(id.type) ? { ...id, tail: match?.[2] ?? '' } : null;
}

/** `GB/T 19001-2016/ISO 9001:2015`: two whole designations with a slash between. */
function doubled(id: Identifier, left: string): Identifier | null {
  if (!left.startsWith('/')) return null;
  const also = designation(left.slice(1).trim());
  return also === null ? null : { ...id, also };
}

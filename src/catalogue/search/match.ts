import type { SearchDocument } from './document';
import type { Query } from './query';

/** How well a document matches, best first: number and edition as typed; the number without its edition; and so on. */
export const CLASS = { whole: 0, exact: 1, longer: 2, prefix: 3, title: 4 } as const;
export type MatchClass = (typeof CLASS)[keyof typeof CLASS];

/** @returns null where the document does not match */
export function matchClass(query: Query, document: SearchDocument): MatchClass | null {
  const byNumber = query.number.length === 0 ? null : numberClass(query.number, document);
  if (byNumber !== null) return byNumber;
  return matchesText(query, document) ? CLASS.title : null;
}

/**
 * Letters must stand in the prefix in order, any may be left out (`iso27001` finds ISO/IEC 27001, `gb 19001` GB/T);
 * the first figures stand at the head of the number, later ones follow in order.
 */
export function numberClass(
  asked: readonly string[],
  document: Pick<SearchDocument, 'prefix' | 'number' | 'bare'>,
): MatchClass | null {
  let best: MatchClass | null = null;
  for (let split = 0; split < asked.length; split++) {
    if (split > 0 && !isPrefix(asked.slice(0, split), document.prefix)) break;
    const found = figuresClass(asked.slice(split), document.number, document.bare);
    if (found !== null && (best === null || found < best)) best = found;
  }
  return best;
}

function figuresClass(asked: readonly string[], number: readonly string[], bare: number): MatchClass | null {
  const last = asked.length - 1;
  let at = 0;
  for (let position = 0; position <= last; position++) {
    const token = asked[position] ?? '';
    // Only the head is bound to its place.
    const end = position === 0 ? 1 : number.length;
    const whole = number.slice(at, end).indexOf(token);
    if (whole >= 0) {
      at += whole + 1;
      continue;
    }
    if (position < last || token.length < 2) return null;
    return number.slice(at, end).some((candidate) => candidate.startsWith(token)) ? CLASS.prefix : null;
  }
  if (asked.length === bare && at === bare) return CLASS.exact;
  return asked.length === number.length ? CLASS.whole : CLASS.longer;
}

/** Whether the letters stand in a prefix in order, any left out; or in one, with nothing between: `gbt` is GB/T. */
export function isPrefix(asked: readonly string[], of: readonly string[]): boolean {
  const left = of.reduce(
    (rest, token) => (rest.startsWith(token) ? rest.slice(token.length) : rest),
    asked.join(''),
  );
  let at = 0;
  return left === '' || asked.every((token) => (at = of.indexOf(token, at) + 1) > 0);
}

/**
 * Whether the titles hold every word and run asked for; for a mixed query the designation may hold words too.
 * @returns false for a query without words and runs, which is one for a number alone
 */
export function matchesText(
  query: Query,
  document: Pick<SearchDocument, 'words' | 'idWords' | 'runs'>,
): boolean {
  if (query.words.length === 0 && query.runs.length === 0) return false;
  if (!query.runs.every((run) => document.runs.some((text) => text.includes(run)))) return false;
  const places = query.mixed ? [document.words, document.idWords] : [document.words];
  return query.words.every((word, at) => {
    const open = query.open && at === query.words.length - 1;
    return places.some((words) =>
      open ? words.some((each) => each.startsWith(word)) : words.includes(word),
    );
  });
}

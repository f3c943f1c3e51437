import type { AdoptionEdge, Degree, Extent, ReplacementEdge } from '../../standard/record';
import { numbered } from '../designation';
import { textOfMarkup } from '../markup';

/** What a document replaces, and the words of those cells that say nothing of it here. */
export interface Replaced {
  readonly replaces: readonly ReplacementEdge[];
  readonly unread: readonly string[];
}

/**
 * Numbers in cells of a registry, `、` or `,` between them; words that are no editions (a committee, “TC456”) are left out.
 * @param cells each with how far the document replaces what stands in it
 */
export function replacedIn(...cells: readonly (readonly [string | null | undefined, Extent])[]): Replaced {
  const replaces: ReplacementEdge[] = [];
  const unread: string[] = [];
  for (const [cell, extent] of cells) {
    for (const piece of (cell ?? '').split(/[、,，;；]|\s{2,}|(?<=\d{4})\s(?=[A-Z])/)) {
      const word = piece.trim();
      const id = numbered(word);
      if (id !== null && /\d{4}$/.test(id)) replaces.push({ id, extent });
      else if (/[\p{L}\d]/u.test(word)) unread.push(word);
    }
  }
  return { replaces, unread };
}

/** `2005-03-01实施,代替GB/T 5606.1-1996`: the only place where openstd says what a standard replaces. */
export function replacedInRemark(remark: string): Replaced {
  const said = /(部分)?代替\s*([^。;；]+)/.exec(remark);
  return replacedIn([said?.[2], said?.[1] === undefined ? 'full' : 'part']);
}

/**
 * The graph of a detail page: under the heading 被以下标准替代 (或 即将…), a link a successor, the kind behind it.
 * The page's own number stands in the graph too. 部分代替 is partial whatever the heading says.
 */
export function successorsIn(html: string, own: string): ReplacementEdge[] {
  const [, after] = html.split(/(?:即将)?被以下标准替代/, 2);
  if (after === undefined) return [];
  const graph = after.split(/<h[1-6]\b|class="para-title/i, 1)[0] ?? '';
  const edges = new Map<string, ReplacementEdge>();
  for (const [, number = '', kind = ''] of graph.matchAll(
    /<a\b[^>]*>([\s\S]*?)<\/a>\s*(?:<span[^>]*replA[^>]*>([\s\S]*?)<\/span>)?/gi,
  )) {
    const id = numbered(textOfMarkup(number));
    if (id === null || id === own) continue;
    edges.set(id, { id, extent: kind.includes('部分') ? 'part' : 'full' });
  }
  return [...edges.values()];
}

const DEGREES: readonly (readonly [RegExp, Degree])[] = [
  [/非等效采用/, 'NEQ'],
  [/等同采用/, 'IDT'],
  [/修改采用/, 'MOD'],
  [/等效采用/, 'EQV'],
];

/** `本标准等同采用 ISO 国际标准：ISO 8601:2000。` */
export function adoptionsIn(text: string): AdoptionEdge[] {
  const degree = DEGREES.find(([verb]) => verb.test(text))?.[1];
  if (degree === undefined) return [];
  const [, numbers = ''] = /采用[^：:]*[：:]\s*([^。]+)/.exec(text) ?? [];
  return numbers
    .split(/[、,，;；]/)
    .map((piece) => numbered(piece.trim()))
    .filter((id) => id !== null)
    .map((id) => ({ id, degree }));
}

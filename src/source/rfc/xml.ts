import type { SourceFile } from '../source';
import { unescaped } from '../markup';
import { textOf } from '../text';
import type { RfcEntry } from './entry';
import { published } from './months';

export type XmlEntry =
  | { readonly kind: 'rfc'; readonly entry: RfcEntry }
  | { readonly kind: 'subseries'; readonly label: string; readonly members: readonly string[] }
  | { readonly kind: 'notIssued'; readonly label: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly cut?: true };

const KIND = '(?:rfc|std|bcp|fyi|rfc-not-issued)-entry';
/** What may stand in a start tag behind its name, `>` in quotes included. */
const ATTRIBUTES = `(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*)?`;
const ENTRY = new RegExp(`<${KIND}${ATTRIBUTES}/?>`, 'g');
const BEGUN = new RegExp(`<${KIND}(?![\\w-])`);
const BROKEN = 'breaks off in the middle of an entry';
/** What is read of an entry. */
const READ = [
  ...['doc-id', 'title', 'date', 'current-status'],
  ...['obsoletes', 'obsoleted-by', 'updates', 'updated-by', 'is-also'],
] as const;
/** The longest entry of 2026 has 12,000 characters; a file without entries must not fill the memory. */
const LONGEST = 1_000_000;

/** The entries of `rfc-index.xml`, one after the other, and where the file is cut short; memory holds one entry. */
export async function* xmlEntries(file: SourceFile): AsyncGenerator<XmlEntry> {
  let rest = '';
  let hasEntry = false;
  for await (const piece of textOf(file)) {
    rest += piece;
    let end = 0;
    const starts = [...rest.matchAll(ENTRY)];
    for (const [at, { 0: tag, index }] of starts.entries()) {
      hasEntry = true;
      const [kind = ''] = /[\w-]+/.exec(tag) ?? [];
      const begin = index + tag.length;
      const next = starts[at + 1]?.index;
      const body = tag.endsWith('/>') ? '' : contents(rest.slice(begin, next), kind);
      // The next piece may bring its end; what stands behind the next entry is not it.
      if (body === null && next === undefined) break;
      end = next ?? begin + (body?.length ?? 0);
      yield body === null ? { kind: 'unread', reason: BROKEN } : entryOf(kind, body);
    }
    rest = rest.slice(end);
    if (rest.length > LONGEST) {
      yield {
        kind: 'unread',
        reason: 'goes on without an entry: the rest of the file is not read',
        cut: true,
      };
      return;
    }
  }
  if (BEGUN.test(rest)) yield { kind: 'unread', reason: BROKEN, cut: true };
  else if (hasEntry && !rest.includes('</rfc-index>'))
    yield { kind: 'unread', reason: 'breaks off before the end of the index', cut: true };
}

function entryOf(kind: string, body: string): XmlEntry {
  const [label = ''] = texts(body, 'doc-id');
  if (label === '') return { kind: 'unread', reason: 'is an entry without a number' };
  const open = READ.find((name) => begun(body, name).some((text) => contents(text, name) === null));
  if (open !== undefined) return { kind: 'unread', reason: `“${label}” breaks off in its element “${open}”` };
  if (kind === 'rfc-not-issued-entry') return { kind: 'notIssued', label };
  if (kind !== 'rfc-entry') return { kind: 'subseries', label, members: ids(body, 'is-also') };
  // Authors have titles too (“Editor”): the document's own stands before them.
  const [title = ''] = texts(body, 'title');
  const [date = ''] = inner(body, 'date');
  const [month = '', year = '', day = ''] = ['month', 'year', 'day'].map((part) => texts(date, part)[0]);
  const issued = published(month, year, day);
  const written = plain(date.replace(/<[^>]*>/g, ' '));
  return {
    kind: 'rfc',
    entry: {
      id: label,
      title,
      published: issued,
      ...(issued === null && written !== '' ? { undated: written } : {}),
      obsoletes: ids(body, 'obsoletes'),
      obsoletedBy: ids(body, 'obsoleted-by'),
      updates: ids(body, 'updates'),
      updatedBy: ids(body, 'updated-by'),
      isAlso: ids(body, 'is-also'),
      status: texts(body, 'current-status')[0] ?? 'UNKNOWN',
    },
  };
}

function ids(body: string, name: string): string[] {
  return inner(body, name).flatMap((list) => texts(list, 'doc-id'));
}

function texts(body: string, name: string): string[] {
  return inner(body, name).map(plain);
}

function plain(text: string): string {
  return unescaped(text).replace(/\s+/g, ' ').trim();
}

function inner(body: string, name: string): string[] {
  return begun(body, name).map((text) => contents(text, name) ?? '');
}

/** The text behind each start tag of a name. */
function begun(body: string, name: string): string[] {
  return body.split(new RegExp(`<${name}${ATTRIBUTES}(?<!/)>`)).slice(1);
}

/** What stands before the end of an element; null where it has none. */
function contents(text: string, name: string): string | null {
  const end = text.search(new RegExp(`</${name}\\s*>`));
  return end < 0 ? null : text.slice(0, end);
}

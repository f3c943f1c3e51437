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

const ENTRY = /<((?:rfc|std|bcp|fyi|rfc-not-issued)-entry)>([\s\S]*?)<\/\1>/g;
const BEGUN = /<(?:rfc|std|bcp|fyi|rfc-not-issued)-entry>/;
/** The longest entry of 2026 has 12,000 characters; a file without entries must not fill the memory. */
const LONGEST = 1_000_000;

/** The entries of `rfc-index.xml`, one after the other, and where the file is cut short; memory holds one entry. */
export async function* xmlEntries(file: SourceFile): AsyncGenerator<XmlEntry> {
  let rest = '';
  let begun = false;
  for await (const piece of textOf(file)) {
    rest += piece;
    let end = 0;
    for (const match of rest.matchAll(ENTRY)) {
      begun = true;
      const [whole, kind = '', body = ''] = match;
      end = match.index + whole.length;
      yield entryOf(kind, body);
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
  if (BEGUN.test(rest)) yield { kind: 'unread', reason: 'breaks off in the middle of an entry', cut: true };
  else if (begun && !rest.includes('</rfc-index>'))
    yield { kind: 'unread', reason: 'breaks off before the end of the index', cut: true };
}

function entryOf(kind: string, body: string): XmlEntry {
  const [label = ''] = texts(body, 'doc-id');
  if (label === '') return { kind: 'unread', reason: 'is an entry without a number' };
  if (kind === 'rfc-not-issued-entry') return { kind: 'notIssued', label };
  if (kind !== 'rfc-entry') return { kind: 'subseries', label, members: ids(body, 'is-also') };
  // Authors have titles too (“Editor”): the document's own stands before them.
  const [title = ''] = texts(body, 'title');
  const [date = ''] = inner(body, 'date');
  const [month = ''] = texts(date, 'month');
  const [year = ''] = texts(date, 'year');
  const [day = ''] = texts(date, 'day');
  return {
    kind: 'rfc',
    entry: {
      id: label,
      title,
      published: published(month, year, day),
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
  return inner(body, name).map((text) => unescaped(text).replace(/\s+/g, ' ').trim());
}

function inner(body: string, name: string): string[] {
  return body
    .split(`<${name}>`)
    .slice(1)
    .map((text) => text.slice(0, Math.max(0, text.indexOf(`</${name}>`))));
}

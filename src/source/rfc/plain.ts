import { dateText } from '../dates';
import type { SourceFile } from '../source';
import { linesOf } from '../text';
import type { RfcEntry } from './entry';
import { published } from './months';

export type PlainItem =
  | { readonly kind: 'created'; readonly date: string }
  | { readonly kind: 'rfc'; readonly line: number; readonly entry: RfcEntry }
  | { readonly kind: 'notIssued'; readonly line: number; readonly label: string }
  | { readonly kind: 'unread'; readonly line: number; readonly text: string }
  /** The file ends in the middle of an entry. */
  | { readonly kind: 'cut'; readonly line: number };

/** What no entry lacks: it stands behind all that is read of one. */
const WHOLE = /\(Status: [^()]*\)|^\d+ Not Issued\./i;
const RULE = /^~{20,}/;

/** The entries of `rfc-index.txt`: a number in the first column, the lines after it indented, a blank line between. */
export async function* plainEntries(file: SourceFile): AsyncGenerator<PlainItem> {
  let line = 0;
  let rules = 0;
  let entry: { readonly line: number; text: string } | undefined;
  for await (const text of linesOf(file)) {
    line += 1;
    const [, month, day, year] = /CREATED ON:\s*(\d\d)\/(\d\d)\/(\d{4})/.exec(text) ?? [];
    const created = dateText([year, month, day].join('-'));
    if (created !== null) yield { kind: 'created', date: created };
    if (RULE.test(text)) rules += 1;
    // The explanations between the rules quote an entry as an example.
    else if (rules < 2) continue;
    else if (/^\d+ /.test(text)) {
      if (entry !== undefined) yield itemOf(entry);
      entry = { line, text };
    } else if (/^\s+\S/.test(text)) {
      // Before the first entry it is the heading. A word broken at its hyphen goes on in the next line.
      if (entry !== undefined) entry.text += /[A-Za-z]-$/.test(entry.text) ? text.trim() : ` ${text.trim()}`;
    } else if (text.trim() !== '') yield { kind: 'unread', line, text: text.trim().slice(0, 80) };
  }
  if (entry === undefined) return;
  yield WHOLE.test(entry.text.replace(/\s+/g, ' ')) ? itemOf(entry) : { kind: 'cut', line: entry.line };
}

function itemOf({ line, text }: { readonly line: number; readonly text: string }): PlainItem {
  const [, number = '', said = ''] = /^(\d+) (.*)$/.exec(text.replace(/\s+/g, ' ')) ?? [];
  const label = `RFC${Number(number)}`;
  if (/^Not Issued\b/i.test(said)) return { kind: 'notIssued', line, label };
  const remarks = [...said.matchAll(/ \(([^()]*)\)/g)].map(([, remark = '']) => remark);
  const head = said.replace(
    / \((?:Format|Obsoletes|Obsoleted by|Updates|Updated by|Also)\b.*$| \((?:Status|DOI): .*$/,
    '',
  );
  const dated = / ([A-Z][a-z]+)(?: (\d{1,2}))? (\d{4})\.$/.exec(head);
  const title = titleOf(head);
  const date = published(dated?.[1] ?? '', dated?.[3] ?? '');
  if (dated === null || title === '') return { kind: 'unread', line, text: label };
  return {
    kind: 'rfc',
    line,
    entry: {
      id: label,
      title,
      published: date,
      ...(date === null ? { undated: dated[0].slice(1, -1) } : {}),
      obsoletes: listed(remarks, 'Obsoletes'),
      obsoletedBy: listed(remarks, 'Obsoleted by'),
      updates: listed(remarks, 'Updates'),
      updatedBy: listed(remarks, 'Updated by'),
      isAlso: listed(remarks, 'Also'),
      status: remarks.find((remark) => remark.startsWith('Status: '))?.slice(8) ?? 'UNKNOWN',
    },
  };
}

/**
 * Title, authors and date each end in a full stop, and each may hold others: the authors begin at the first
 * full stop after which initials, a surname or a body follows up to the date.
 */
function titleOf(head: string): string {
  const undated = head.replace(/\.? [A-Z][a-z]+(?: \d{1,2})? \d{4}\.$/, '.');
  for (const { index } of undated.matchAll(/[.?!]\.? /g)) {
    const rest = undated.slice(index + 1).replace(/^\.? /, '');
    if (
      /^(?:(?:[A-Z][\w'’-]*\.[ -]?)+[\p{L}'’ .-]+(?:, (?:Ed|Jr|Sr)\.?)?(?:,|\.)|[A-Z][\w&/ -]+\.$|[\p{L}'’-]+(?:,|\.$))/u.test(
        rest,
      )
    ) {
      return undated.slice(0, index + (undated[index] === '.' ? 0 : 1)).trim();
    }
  }
  // A body as the author: what stands behind the last full stop.
  return undated
    .replace(/\. [^.]+\.$/, '')
    .replace(/\.$/, '')
    .trim();
}

function listed(remarks: readonly string[], word: string): string[] {
  const found = remarks.find((remark) => remark.startsWith(`${word} `));
  return found === undefined
    ? []
    : [...found.slice(word.length).matchAll(/[A-Z]+ ?\d+/g)].map(([label]) => label.replace(' ', ''));
}

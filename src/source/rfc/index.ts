import {
  brokenOff,
  inputs,
  omission,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceItem,
  type SourceOptions,
  type SourceStub,
} from '../source';
import { newestUntil } from '../dates';
import { printed, rfcRecord, subseriesRecord, type RfcEntry } from './entry';
import { plainEntries } from './plain';
import { xmlEntries } from './xml';

/** The RFC index as rfc-editor.org publishes it: `rfc-index.xml`, or `rfc-index.txt`. */
export const rfcIndex: Source = {
  name: 'rfc-index',
  async *read(files, options) {
    for await (const file of files) {
      if (file.path.endsWith('.xml')) yield* fromXml(file, options);
      else if (file.path.endsWith('.txt')) yield* fromText(file, options.retrieved);
      else yield* refusedFile(file.path, 'is neither rfc-index.xml nor rfc-index.txt');
    }
  },
};

async function* fromXml(file: SourceFile, { retrieved, today }: SourceOptions): AsyncGenerator<SourceItem> {
  const source = describe(retrieved ?? (await newest(file, today)));
  yield { kind: 'source', source };
  let place = 0;
  const seen = new Set<string>();
  for await (const item of xmlEntries(file)) {
    place += 1;
    if (item.kind === 'rfc') yield* stated(file, place, item.entry, source);
    else if (item.kind === 'notIssued') yield notIssued(file, place, item.label);
    else if (item.kind === 'unread')
      yield (item.cut === true ? brokenOff : refusal)(file.path, place, item.reason);
    else if (seen.has(item.label)) yield refusal(file.path, place, `“${item.label}” stands twice`);
    else {
      seen.add(item.label);
      yield { kind: 'record', record: subseriesRecord(item.label, item.members, source) };
    }
  }
  yield inputs(place);
  if (place === 0) yield* refusedFile(file.path, 'holds no entry of the RFC index');
}

/** The XML says no day of its own: the newest publication it lists is the latest day for which it can speak. */
async function newest(file: SourceFile, today?: string): Promise<string> {
  let latest = '1970';
  for await (const item of xmlEntries(file)) {
    if (item.kind === 'rfc') latest = newestUntil(today, [latest, item.entry.published ?? '']);
  }
  return latest;
}

async function* fromText(file: SourceFile, retrieved?: string): AsyncGenerator<SourceItem> {
  let source = describe(retrieved ?? '1970');
  let described = false;
  let found = 0;
  const subseries = new Map<string, string[]>();
  for await (const item of plainEntries(file)) {
    if (item.kind === 'created') {
      if (retrieved === undefined) source = describe(item.date);
      continue;
    }
    if (!described) yield { kind: 'source', source };
    described = true;
    found += 1;
    if (item.kind === 'notIssued') yield notIssued(file, item.line, item.label);
    else if (item.kind === 'cut')
      yield brokenOff(file.path, item.line, 'breaks off in the middle of an entry');
    else if (item.kind === 'unread') yield refusal(file.path, item.line, `“${item.text}” cannot be read`);
    else {
      remember(subseries, item.entry);
      yield* stated(file, item.line, item.entry, source);
    }
  }
  for (const [label, members] of subseries) {
    yield { kind: 'record', record: subseriesRecord(label, members, source) };
  }
  // The text lists no sub-series; each counts as read where it is put together.
  yield inputs(found + subseries.size);
  if (found === 0) yield* refusedFile(file.path, 'holds no entry of the RFC index');
}

function* stated(file: SourceFile, line: number, entry: RfcEntry, source: SourceStub): Generator<SourceItem> {
  yield { kind: 'record', record: rfcRecord(entry, source) };
  if (entry.undated !== undefined)
    yield omission(file.path, line, `“${printed(entry.id)}”: its date “${entry.undated}” is none`);
}

/** An obsoleted RFC has given its sub-series number to its successor. */
function remember(subseries: Map<string, string[]>, entry: RfcEntry): void {
  if (entry.obsoletedBy.length > 0) return;
  for (const label of entry.isAlso) {
    const members = subseries.get(label);
    if (members === undefined) subseries.set(label, [entry.id]);
    else members.push(entry.id);
  }
}

function notIssued(file: SourceFile, line: number, label: string): SourceItem {
  return refusal(file.path, line, `“${label}” was never issued`);
}

function describe(retrieved: string): SourceStub {
  return {
    id: 'rfc-index',
    name: { zh: 'RFC 索引', en: 'RFC index' },
    url: 'https://www.rfc-editor.org/',
    licence: 'Facts; no licence stated',
    attribution: 'RFC index of the RFC Editor',
    retrieved,
    official: true,
  };
}

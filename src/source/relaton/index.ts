import {
  brokenOff,
  inputs,
  omission,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceItem,
  type SourceStub,
} from '../source';
import type { DateText } from '../../standard/record';
import { newestUntil } from '../dates';
import { documentOf, type Document, type DocumentId } from './document';
import { flavourOf, named, type Flavour } from './flavours';
import { LeftOut } from './left-out';
import { recordOf } from './record';
import { sourceIdOf } from './source-id';
import { kindOf, values, type Value } from './values';

/**
 * Relaton's data sets, any flavour, either model: JSON lines (a document a line), or a folder of YAML or JSON files
 * (a document a file; the indexes of a data set say nothing new, and are left alone). Memory holds one document.
 */
export const relaton: Source = {
  name: 'relaton',
  async *read(files, options) {
    // Without a day for the whole, the files are read once before to find one for each flavour.
    const given = options.retrieved === undefined ? await listed(files) : files;
    const { retrieved } = options;
    const days = retrieved === undefined ? await newest(given, options.today) : null;
    const dayOf = ({ type }: Flavour): DateText => retrieved ?? days?.get(type) ?? NO_DAY;
    const described = new Set<string>();
    const leftOut = new LeftOut();
    for await (const file of given) {
      if (kindOf(file.path) === 'stray')
        yield* refusedFile(file.path, 'is neither YAML, JSON nor JSON lines');
      for await (const value of values(file)) {
        yield inputs(1);
        for (const item of itemsOf(file, value, dayOf, leftOut)) {
          if (item.kind !== 'source') yield item;
          else if (!described.has(item.source.id)) {
            described.add(item.source.id);
            yield item;
          }
        }
      }
    }
    yield* leftOut.told();
  },
};

async function listed(files: AsyncIterable<SourceFile>): Promise<SourceFile[]> {
  const list: SourceFile[] = [];
  for await (const file of files) list.push(file);
  return list;
}

function* itemsOf(
  file: SourceFile,
  { line, value, cut }: Value,
  dayOf: (flavour: Flavour) => DateText,
  leftOut: LeftOut,
): Generator<SourceItem> {
  if (cut === true) {
    yield brokenOff(file.path, line, 'breaks off in the middle of a document');
    return;
  }
  const document = documentOf(value);
  const primary = primaryOf(document);
  if (document === null || primary === undefined) {
    yield refusal(file.path, line, 'is no Relaton document');
    return;
  }
  const flavour = flavourOf(primary.type);
  const source = describe(flavour, dayOf(flavour));
  const made = recordOf(document, primary, flavour, { source: source.id, asOf: source.retrieved });
  if (typeof made === 'string') {
    yield refusal(file.path, line, made);
    return;
  }
  yield { kind: 'source', source };
  yield { kind: 'record', record: made.record };
  for (const reason of document.unread) yield omission(file.path, line, reason);
  for (const kind of made.leftOut) leftOut.add(file.path, line, kind);
}

/** Dates that cannot lie ahead of the data. */
const PAST = ['published', 'issued', 'confirmed', 'updated', 'created'];

function primaryOf(document: Document | null): DocumentId | undefined {
  return document?.ids.find((id) => id.primary) ?? document?.ids[0];
}

/** The day of a flavour of which nothing says one. */
const NO_DAY = '1970';

/**
 * The data do not say when they were fetched: the newest publication of a flavour is the latest day for which it can
 * speak. Another flavour of the same folder says nothing of it.
 * @returns type of a flavour → day
 */
async function newest(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  today?: DateText,
): Promise<ReadonlyMap<string, DateText>> {
  const latest = new Map<string, DateText>();
  for await (const file of files) {
    for await (const { value } of values(file)) {
      const document = documentOf(value);
      const primary = primaryOf(document);
      if (document === null || primary === undefined) continue;
      const { type } = flavourOf(primary.type);
      const days = PAST.flatMap((kind) => document.dates.get(kind) ?? []);
      latest.set(type, newestUntil(today, [latest.get(type) ?? NO_DAY, ...days]));
    }
  }
  return latest;
}

function describe(flavour: Flavour, retrieved: DateText): SourceStub {
  return {
    id: sourceIdOf(flavour.type),
    name: { zh: flavour.zh, en: flavour.en },
    url: 'https://www.relaton.org/',
    licence: 'None stated by the Relaton data repositories; the publisher keeps its rights',
    attribution: `Catalogue data of ${named(flavour)}, collected by the Relaton project`,
    retrieved,
    official: true,
  };
}

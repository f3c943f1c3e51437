import { parse as parseYaml, YAMLParseError } from 'yaml';
import { inputs, refusal, type Source, type SourceFile, type SourceItem, type SourceStub } from '../source';
import { linesOf, wholeText } from '../text';
import { documentOf } from './document';
import { flavourOf, type Flavour } from './flavours';
import { recordOf } from './record';

/**
 * Relaton's data sets, any flavour, either model: JSON lines (a document a line), or a folder of YAML or JSON files
 * (a document a file; the folder's indexes are left alone). Memory holds one document.
 */
export const relaton: Source = {
  name: 'relaton',
  async *read(files, options) {
    // Without a day for the whole, the files are read once before to find one.
    const given = options.retrieved === undefined ? await listed(files) : files;
    const retrieved = options.retrieved ?? (await newest(given));
    const described = new Set<string>();
    for await (const file of given) {
      for await (const value of values(file)) {
        yield inputs(1);
        for (const item of itemsOf(file, value, retrieved)) {
          if (item.kind !== 'source') yield item;
          else if (!described.has(item.source.id)) {
            described.add(item.source.id);
            yield item;
          }
        }
      }
    }
  },
};

async function listed(files: AsyncIterable<SourceFile>): Promise<SourceFile[]> {
  const list: SourceFile[] = [];
  for await (const file of files) list.push(file);
  return list;
}

function* itemsOf(file: SourceFile, { line, value }: Value, retrieved: string): Generator<SourceItem> {
  const document = documentOf(value);
  const primary = document?.ids.find((id) => id.primary) ?? document?.ids[0];
  if (document === null || primary === undefined) {
    yield refusal(file.path, line, 'is no Relaton document');
    return;
  }
  const flavour = flavourOf(primary.type);
  const source = describe(flavour, retrieved);
  const record = recordOf(document, primary, flavour, { source: source.id, asOf: retrieved });
  if (typeof record === 'string') yield refusal(file.path, line, record);
  else {
    yield { kind: 'source', source };
    yield { kind: 'record', record };
  }
}

interface Value {
  /** Line of a file of lines; 0 where the file is the document. */
  readonly line: number;
  /** Undefined where the text cannot be read. */
  readonly value: unknown;
}

async function* values(file: SourceFile): AsyncGenerator<Value> {
  if (isIndex(file.path)) return;
  if (/\.ya?ml$/.test(file.path)) yield { line: 0, value: yamlOf(await wholeText(file)) };
  else if (file.path.endsWith('.json')) yield { line: 0, value: jsonOf(await wholeText(file)) };
  else {
    let line = 0;
    for await (const text of linesOf(file)) {
      line += 1;
      if (text.trim() !== '') yield { line, value: jsonOf(text) };
    }
  }
}

function isIndex(path: string): boolean {
  return /(?:^|\/)index[^/]*$/.test(path) || !/\.(?:ya?ml|json|jsonl|ndjson)$/.test(path);
}

/** Dates that cannot lie ahead of the data. */
const PAST = ['published', 'issued', 'confirmed', 'updated', 'created'];

/** The data do not say when they were fetched: the newest publication is the latest day for which they can speak. */
async function newest(files: Iterable<SourceFile> | AsyncIterable<SourceFile>): Promise<string> {
  let latest = '1970';
  for await (const file of files) {
    for await (const { value } of values(file)) {
      const dates = documentOf(value)?.dates;
      for (const type of PAST) {
        const date = dates?.get(type) ?? '';
        if (date > latest && date < '2100') latest = date;
      }
    }
  }
  return latest;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The core schema: dates stay the text that was written. */
function yamlOf(text: string): unknown {
  try {
    return parseYaml(text, { schema: 'core', maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function describe(flavour: Flavour, retrieved: string): SourceStub {
  return {
    id: `relaton-${flavour.type.toLowerCase().replace(/[^\w.-]+/g, '-')}`,
    name: { zh: flavour.zh, en: flavour.en },
    url: 'https://www.relaton.org/',
    licence: 'None stated by the Relaton data repositories; the publisher keeps its rights',
    attribution: `Catalogue data of ${flavour.type}, collected by the Relaton project`,
    retrieved,
    official: true,
  };
}

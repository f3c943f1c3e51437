import type { Source, SourceFile, SourceItem, SourceOptions } from '../../src/source';
import type { Refusal } from '../../src/source';
import type { SourceRecord } from '../../src/standard/record';

export interface Read {
  readonly records: SourceRecord[];
  readonly refusals: Refusal[];
  readonly sources: string[];
  /** What was read, each of which must have come back. */
  inputs: number;
}

/** A file whose bytes come in pieces of `size`, so that a reader meets cuts inside characters and lines. */
export function fileOf(path: string, text: string, size = 7): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return {
    path,
    async *bytes() {
      await Promise.resolve();
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** A file of bytes that are no text, or no text in UTF-8. */
export function bytesFile(path: string, bytes: Uint8Array): SourceFile {
  return {
    path,
    async *bytes() {
      yield await Promise.resolve(bytes);
    },
  };
}

export async function readAll(
  source: Source,
  files: readonly SourceFile[] | AsyncIterable<SourceFile>,
  options: SourceOptions = {},
): Promise<Read> {
  const read: Read = { records: [], refusals: [], sources: [], inputs: 0 };
  for await (const item of source.read(each(files), options)) put(read, item);
  return read;
}

function put(read: Read, item: SourceItem): void {
  if (item.kind === 'record') read.records.push(item.record);
  else if (item.kind === 'refusal') read.refusals.push(item.refusal);
  else if (item.kind === 'source') read.sources.push(item.source.id);
  else read.inputs += item.count;
}

async function* each(files: readonly SourceFile[] | AsyncIterable<SourceFile>): AsyncGenerator<SourceFile> {
  yield* files;
}

import { statable } from '../pack';
import type { Refusal, Source, SourceFile, SourceStub } from '../source';
import type { DateText, SourceDescription } from '../standard/record';
import type { RunSorter } from './runs';

/** Refusals that are kept to be shown; the others are only counted. */
export const MOST_REFUSALS = 200;

export interface ReadableFile {
  readonly source: Source;
  readonly file: Blob;
  /** Its name, by which a source may tell what it is; with `.gz` it is unpacked. */
  readonly path: string;
  readonly today: DateText;
}

export interface ReadResult {
  readonly records: number;
  /** Inputs that gave no record, and statements that were left out. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
  /** Where the file breaks off, against its own format; null where it is whole. */
  readonly cut: Refusal | null;
  readonly sources: readonly SourceDescription[];
  readonly dataDate: DateText | null;
}

/**
 * Reads a dataset as a stream into a sorter. What a pack could not hold is refused, as `pack build` refuses it: both ways
 * give the same catalogue.
 * @param onBytes called with the bytes read so far, at most the file's size
 * @throws the signal's reason
 */
export async function readFile(
  { source, file, path, today }: ReadableFile,
  sorter: RunSorter,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const stubs = new Map<string, SourceStub>();
  const counts = new Map<string, number>();
  const refusals: Refusal[] = [];
  let cut: Refusal | null = null;
  let records = 0;
  let refused = 0;
  let bytes = 0;
  const counted = (length: number): void => {
    bytes = Math.min(file.size, bytes + length);
    onBytes(bytes);
  };
  const refuse = (refusal: Refusal): void => {
    refused += refusal.count ?? 1;
    if (refusal.cut === true) cut = refusal;
    if (refusals.length < MOST_REFUSALS) refusals.push(refusal);
  };
  for await (const item of source.read(oneFile(file, path, counted), { retrieved: today, today })) {
    signal?.throwIfAborted();
    if (item.kind === 'source') stubs.set(item.source.id, item.source);
    else if (item.kind === 'refusal') refuse(item.refusal);
    else if (item.kind === 'record') {
      const found = statable(item.record);
      if (found.record === null) {
        refuse({ path, line: 0, reason: found.reason });
        continue;
      }
      for (const reason of found.leftOut) refuse({ path, line: 0, reason, statement: true });
      await sorter.add(found.record);
      records++;
      counts.set(found.record.source, (counts.get(found.record.source) ?? 0) + 1);
    }
  }
  const sources = [...stubs.values()].map((stub) => ({ ...stub, records: counts.get(stub.id) ?? 0 }));
  const dates = sources.map(({ retrieved }) => retrieved).sort();
  return { records, refused, refusals, cut, sources, dataDate: dates.at(-1) ?? null };
}

async function* oneFile(
  file: Blob,
  path: string,
  counted: (bytes: number) => void,
): AsyncGenerator<SourceFile> {
  yield await Promise.resolve({
    path: path.replace(/\.gz$/, ''),
    async *bytes() {
      const raw: ReadableStream<Uint8Array<ArrayBuffer>> = file.stream();
      const plain = path.endsWith('.gz') ? raw.pipeThrough(new DecompressionStream('gzip')) : raw;
      for await (const part of plain) {
        counted(part.length);
        yield part;
      }
    },
  });
}

import { BoundedCache, openStoredLayer, type Block } from '../catalogue';
import { sha256Hex } from '../pack/hash';
import { differences } from './difference';
import { alone, type LayerSync } from './layer-sync';
import { none } from './preview';
import { SyncProblem } from './problem';
import { readFile, type ReadableFile, type ReadResult } from './read-file';
import { openRunSorter, type RunSorter } from './runs';
import { tallied, type ChangeTally } from './change-tally';

export type FileImport = ReadableFile & Pick<LayerSync, 'store' | 'layer' | 'rank' | 'signal'>;

export type FilePreview = ReadResult & ChangeTally;

/** Larger files are no list that somebody keeps by hand, and would have to be held in memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What `importFile` would do, without doing it: every row is read.
 * @throws SyncProblem, or the signal's reason
 */
export function previewFile(options: FileImport): Promise<FilePreview> {
  return sorted(options, async (sorter, read) => {
    const { store, layer, signal } = options;
    const row = (await store.rows()).find((each) => each.layer === layer);
    const old = row && (await openStoredLayer(store, row, new BoundedCache<Block>(0)));
    const before = old ? old.entries('', '\uffff', signal) : none();
    return { ...read, ...(await tallied(differences(before, sorter.entries()), signal)) };
  });
}

/**
 * Makes a layer of one's own file, in the place of what the layer was; until the end the old data answer.
 * @throws SyncProblem, or the signal's reason
 */
export function importFile(options: FileImport): Promise<ReadResult> {
  return sorted(options, async (sorter, read) => {
    const { store, layer, rank, source, file, today, signal } = options;
    const contents = `${source.name} ${await sha256Hex(new Uint8Array(await file.arrayBuffer()))} ${today}`;
    await store.replaceLayer(
      layer,
      rank,
      { contents, dataDate: read.dataDate, madeAt: today, sources: read.sources },
      () => sorter.entries(),
      { undoable: true, ...(signal ? { signal } : {}) },
    );
    return read;
  });
}

async function sorted<T>(
  options: FileImport,
  run: (sorter: RunSorter, read: ReadResult) => Promise<T>,
): Promise<T> {
  const { layer, file, signal } = options;
  if (file.size > MOST_BYTES) throw new SyncProblem('tooLarge', 'The file is larger than 64 MB.');
  return await alone(options, async () => {
    const sorter = await openRunSorter(layer);
    try {
      return await run(sorter, await readFile(options, sorter, () => undefined, signal));
    } finally {
      await sorter.clear();
    }
  });
}

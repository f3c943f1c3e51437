import type { Source } from '../source';
import type { DateText } from '../standard/record';
import { fetchFile } from './fetch-file';
import { alone, type LayerSync } from './layer-sync';
import { openWhole } from './old-layer';
import { readFile } from './read-file';
import { openRunSorter } from './runs';
import { refuseUnlikeData } from './unlike-data';

/** Shares of the whole that fetching, and then fetching and reading, take: by them the percentage is made. */
const FETCHING = 0.4;
const READING = 0.75;

export interface SourceSyncOptions extends LayerSync {
  readonly source: Source;
  /** The publisher's own file. */
  readonly address: string;
  readonly today: DateText;
  /** The person wants what is published, although it has much fewer records than are at hand. */
  readonly evenFewer?: boolean;
  readonly fetcher?: typeof fetch;
}

export interface SourceOutcome {
  readonly news: boolean;
  readonly records: number;
  /** Inputs that gave no record, and statements that were left out. */
  readonly refusals: number;
  /** Bytes fetched. */
  readonly bytes: number;
}

/**
 * A layer straight from a public dataset, with no pack and no server of ours between. The file is read as a stream,
 * sorted in runs, and written as a whole where it is all of the data; until then, and else, the old data answer.
 * @throws SyncProblem, or the signal's reason
 */
export function syncSource(options: SourceSyncOptions): Promise<SourceOutcome> {
  return alone(options, () => run(options));
}

async function run(options: SourceSyncOptions): Promise<SourceOutcome> {
  const { store, layer, rank, source, today, now, signal, onProgress } = options;
  const held = await openWhole(store, layer);
  // A publisher who says “not modified” cannot know that what is stored here is damaged.
  const known = held ? await store.syncState(layer) : null;
  const reply = await fetchFile(options.address, known, options.fetcher ?? fetch, signal, (bytes, total) => {
    const share = total === 0 ? 0 : Math.min(1, bytes / total);
    onProgress?.({ phase: 'fetch', bytes, totalBytes: total, fraction: FETCHING * share });
  });
  if (reply === null) {
    if (known) await store.keepSyncState(layer, { ...known, checkedAt: now }, today);
    return { news: false, records: 0, refusals: 0, bytes: 0 };
  }
  const sorter = await openRunSorter(layer);
  try {
    const read = await readFile(
      { source, file: reply.blob, path: reply.path, today },
      sorter,
      (bytes) => {
        const share = bytes / Math.max(1, reply.blob.size);
        const fraction = FETCHING + (READING - FETCHING) * share;
        onProgress?.({ phase: 'read', bytes, totalBytes: reply.blob.size, fraction });
      },
      signal,
    );
    const host = new URL(options.address).host;
    refuseUnlikeData(read, host, held?.layer.head.sources ?? [], options.evenFewer === true);
    const state = { etag: reply.etag, lastModified: reply.lastModified, checkedAt: now };
    await store.replaceLayer(
      layer,
      rank,
      {
        contents: `${source.name} ${reply.mark}`,
        dataDate: read.dataDate,
        madeAt: today,
        sources: read.sources,
      },
      () => sorter.entries(),
      {
        state,
        undoable: options.undoable === true,
        anew: !held,
        onProgress: (done) => {
          const whole = Math.max(done, read.records);
          onProgress?.({
            phase: 'apply',
            bytes: done,
            totalBytes: whole,
            fraction: READING + (1 - READING) * (done / whole),
          });
        },
        ...(signal ? { signal } : {}),
      },
    );
    return { news: true, records: read.records, refusals: read.refused, bytes: reply.blob.size };
  } finally {
    await sorter.clear();
  }
}

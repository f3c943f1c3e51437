import { headOf, MOST_CHANGES, type PackState, type Placed } from '../catalogue';
import {
  byKey,
  changed,
  type BlockRef,
  type EntryLine,
  type PackChange,
  type PackEntry,
  type PackIndex,
} from '../pack';
import { differences, type Difference } from './difference';
import { stagedBlock } from './fetch-blocks';
import type { LayerSync } from './layer-sync';
import type { OldLayer } from './old-layer';
import type { Staging } from './staging';

export interface ApplyOptions extends Pick<LayerSync, 'store' | 'layer' | 'rank' | 'signal' | 'undoable'> {
  readonly old: OldLayer | null;
  readonly staging: Staging;
  /** Where nothing is at hand: all blocks in order, written as they come. Null where they were staged before. */
  readonly coming: (() => AsyncIterable<readonly EntryLine[]>) | null;
  /** What a change file says; null where blocks were fetched instead. */
  readonly listed: readonly Difference[] | null;
  readonly state: PackState;
  /** Called with the number of records done. */
  readonly progress: (records: number) => void;
}

export interface Applied {
  /** Documents of which the new data say something else; null where too much changed to list. */
  readonly differences: readonly Difference[] | null;
  /** A generation was written anew, rather than changes put on top of one. */
  readonly whole: boolean;
}

/**
 * Few changes go on top of the generation at hand, many into a new one. Either way one transaction makes them visible.
 * @throws PackError, CatalogueProblem, the signal's reason; the old data answer then
 */
export async function applyPack(options: ApplyOptions): Promise<Applied> {
  const { old, state } = options;
  const found = options.listed ?? (old && (await listDifferences(old, options)));
  if (old && found) {
    const changes = joined(old, found);
    if (changes.length <= MOST_CHANGES) {
      const head = headOf(state.index);
      const dead = Uint32Array.from(
        new Set([...(old.delta?.dead ?? []), ...found.flatMap(({ ordinal }) => ordinal ?? [])]),
      );
      const undoable = options.undoable === true;
      if (await options.store.changeLayer(old.row, { changes, dead, head }, state, { undoable })) {
        options.progress(state.index.entries);
        return { differences: found, whole: false };
      }
    }
  }
  await writeWhole(options);
  return { differences: found, whole: true };
}

/** Blocks that both have are not looked at. */
async function listDifferences(old: OldLayer, options: ApplyOptions): Promise<Difference[] | null> {
  const { state, staging, signal } = options;
  const kept = new Set(state.index.blocks.map(({ hash }) => hash).filter((hash) => old.blocks.has(hash)));
  const changedBlocks = ({ blocks }: PackIndex): BlockRef[] => blocks.filter(({ hash }) => !kept.has(hash));
  const found: Difference[] = [];
  const before = oldEntries(old, changedBlocks(old.index), signal);
  const after = stagedEntries(staging, changedBlocks(state.index));
  for await (const difference of differences(before, after)) {
    signal?.throwIfAborted();
    found.push(difference);
    if (found.length > MOST_CHANGES) return null;
  }
  return found;
}

/** The changes on top of the generation, old and new together. */
function joined(old: OldLayer, found: readonly Difference[]): PackChange[] {
  const changes = new Map((old.delta?.changes ?? []).map((change) => [change.id, change]));
  for (const { key, id, after } of found) changes.set(id, { key, id, entry: after });
  return [...changes.values()].sort(byKey);
}

async function writeWhole(options: ApplyOptions): Promise<void> {
  const { store, layer, rank, state, signal, progress, undoable = false } = options;
  const { contents, dataDate, madeAt, sources } = headOf(state.index);
  await store.replaceLayer(layer, rank, { contents, dataDate, madeAt, sources }, () => allEntries(options), {
    state,
    undoable,
    // Who holds these contents whole does not come here.
    anew: true,
    onProgress: progress,
    ...(signal ? { signal } : {}),
  });
}

async function* allEntries({
  old,
  state,
  staging,
  coming,
  listed,
  signal,
}: ApplyOptions): AsyncGenerator<PackEntry | readonly EntryLine[]> {
  if (coming) {
    yield* coming();
    return;
  }
  if (old && listed) {
    const changes = listed.map(({ key, id, after }): PackChange => ({ key, id, entry: after }));
    yield* changed(entriesOf(oldEntries(old, old.index.blocks, signal)), changes);
    return;
  }
  for (const ref of state.index.blocks) {
    if (old?.blocks.has(ref.hash) === true) {
      for await (const { entry } of oldEntries(old, [ref], signal)) yield entry;
    } else yield await stagedBlock(staging, ref);
  }
}

/**
 * Entries of the layer at hand, changes on top included, in the key ranges of these blocks.
 * @param blocks in key order
 * @throws CatalogueProblem where the layer is damaged; the signal's reason
 */
export async function* oldEntries(
  old: OldLayer,
  blocks: readonly BlockRef[],
  signal?: AbortSignal,
): AsyncGenerator<Placed> {
  for (const { firstKey, lastKey } of blocks) yield* old.layer.entries(firstKey, lastKey, signal);
}

async function* entriesOf(placed: AsyncIterable<Placed>): AsyncGenerator<PackEntry> {
  for await (const { entry } of placed) yield entry;
}

async function* stagedEntries(staging: Staging, blocks: readonly BlockRef[]): AsyncGenerator<PackEntry> {
  for (const ref of blocks) for (const { entry } of await stagedBlock(staging, ref)) yield entry;
}

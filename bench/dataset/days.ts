import {
  cut,
  decodeBlock,
  encodeBlock,
  keyOf,
  type BlockRef,
  type PackEntry,
  type PackIndex,
  type PackSide,
  type PackSigner,
  type PackWriter,
} from '../../src/pack';
import { blockPath } from '../../src/pack';
import { publish } from '../../src/pack/build';
import { revisionOf } from '../../src/pack/naming';
import { generator } from './synthetic';

/** A place where blocks of all days lie. */
export type Workshop = PackSide['reader'] & PackWriter;

/**
 * The pack of the next day: scattered documents are withdrawn, a fifth of them are new, a tenth are gone. Only what
 * changes is packed again; the cuts fall as they would for the whole.
 * @param today index of the pack, whose blocks lie in the workshop
 * @returns without change files, not written yet
 */
export async function nextDay(
  today: PackIndex,
  workshop: Workshop,
  day: number,
  changes: number,
): Promise<PackIndex> {
  const edited = await edits(today, workshop, day, changes);
  const blocks: BlockRef[] = [];
  let open: PackEntry[] = [];
  for (const [at, ref] of today.blocks.entries()) {
    const fresh = edited.get(at);
    if (open.length === 0 && !fresh) {
      blocks.push(ref);
      continue;
    }
    open.push(...(fresh ?? (await read(ref, workshop))));
    const next = edited.get(at + 1)?.[0]?.key ?? today.blocks[at + 1]?.firstKey;
    const groups = cutBefore(open, next);
    open = next === undefined ? [] : (groups.pop() ?? []);
    for (const group of groups) blocks.push(await write(group, workshop));
  }
  const madeAt = `2026-12-${String(day).padStart(2, '0')}`;
  const entries = blocks.reduce((sum, { count }) => sum + count, 0);
  const { sources } = today;
  const revision = await revisionOf(sources, blocks);
  return { ...today, blocks, entries, revision, madeAt, changes: [], signature: null };
}

/** @returns groups of a cut; where another key follows, the last one goes on, and is empty where a cut falls there */
function cutBefore(entries: readonly PackEntry[], next: string | undefined): PackEntry[][] {
  if (next === undefined) return [...cut(entries)];
  const groups = [...cut<PackEntry | { key: string }>([...entries, { key: next }])];
  return groups.map((group) => group.filter((item): item is PackEntry => 'id' in item));
}

async function read(ref: BlockRef, workshop: Workshop): Promise<PackEntry[]> {
  return decodeBlock(await workshop.read(blockPath(ref.hash)), ref);
}

async function write(group: readonly PackEntry[], workshop: Workshop): Promise<BlockRef> {
  const { ref, bytes } = await encodeBlock(group);
  await workshop.write(blockPath(ref.hash), bytes);
  return ref;
}

/** @returns the entries of each block that changes */
async function edits(
  today: PackIndex,
  workshop: Workshop,
  day: number,
  changes: number,
): Promise<Map<number, PackEntry[]>> {
  const below = generator(day * 977);
  const counts = new Map<number, number>();
  for (let change = 0; change < changes; change++) {
    const block = below(today.blocks.length);
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  const edited = new Map<number, PackEntry[]>();
  for (const [block, count] of counts) {
    const ref = today.blocks[block];
    if (!ref) continue;
    const entries = await read(ref, workshop);
    for (let change = 0; change < count; change++)
      edit(entries, 1 + below(entries.length - 2), below(10), day);
    edited.set(block, entries);
  }
  return edited;
}

function edit(entries: PackEntry[], at: number, kind: number, day: number): void {
  const entry = entries[at];
  const next = entries[at + 1];
  if (!entry || !next) return;
  if (kind === 0) {
    entries.splice(at, 1);
    return;
  }
  const [record] = entry.records;
  const asOf = `2026-12-${String(day).padStart(2, '0')}`;
  const fresh = `${entry.id}/Amd ${day}:2026`;
  if (kind < 3 && record && entry.key < keyOf(fresh) && keyOf(fresh) < next.key) {
    const added = { ...record, id: fresh, asOf, titles: { en: `Amendment ${day}` } };
    entries.splice(at + 1, 0, { key: keyOf(fresh), id: fresh, records: [added] });
    return;
  }
  const records = entry.records.map((each) => ({
    ...each,
    asOf,
    status: { lifecycle: 'withdrawn' as const, raw: '95.99' },
    withdrawn: { date: asOf, provenance: 'stated' as const },
    note: `Withdrawn on day ${day}.`,
  }));
  entries[at] = { ...entry, records };
}

/** Writes change files, index and news of a day into the workshop. */
export function publishDay(
  index: PackIndex,
  predecessors: readonly PackIndex[],
  workshop: Workshop,
  signer: PackSigner,
): Promise<PackIndex> {
  const sides = predecessors.map((old) => ({ index: old, reader: workshop }));
  return publish(index, { predecessors: sides, signer }, workshop);
}

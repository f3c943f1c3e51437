import { decodeBlock } from './block';
import { blockPath } from './naming';
import { canonicalJson } from './canonical-json';
import { byKey } from '../standard/order';
import type { PackChange, PackEntry } from './entry';
import type { PackReader } from './read';
import type { BlockRef, PackIndex } from './schema';

/** A change with what stood there before; null where nothing did. */
export interface PackDifference extends PackChange {
  readonly before: PackEntry | null;
}

/** A pack, and where its files are. */
export interface PackSide {
  readonly reader: PackReader;
  readonly index: PackIndex;
}

/**
 * What must change in `old` to make it `next`, in catalogue order. Blocks that both name are not read.
 */
export async function* diffPacks(old: PackSide, next: PackSide): AsyncGenerator<PackDifference> {
  const shared = new Set(old.index.blocks.map((block) => block.hash));
  const kept = new Set(next.index.blocks.map((block) => block.hash).filter((h) => shared.has(h)));
  const before = differing(old, kept);
  const after = differing(next, kept);
  let left = await before.next();
  let right = await after.next();
  while (!left.done || !right.done) {
    const order = compared(left, right);
    if (order < 0 && !left.done) yield { ...gone(left.value), before: left.value };
    if (order > 0 && !right.done) yield { ...come(right.value), before: null };
    if (order === 0 && !left.done && !right.done && !same(left.value, right.value)) {
      yield { ...come(right.value), before: left.value };
    }
    if (order <= 0) left = await before.next();
    if (order >= 0) right = await after.next();
  }
}

async function* differing(side: PackSide, kept: ReadonlySet<string>): AsyncGenerator<PackEntry> {
  const wanted: BlockRef[] = side.index.blocks.filter((block) => !kept.has(block.hash));
  for (const ref of wanted) {
    yield* await decodeBlock(await side.reader.read(blockPath(ref.hash)), ref);
  }
}

function compared(left: IteratorResult<PackEntry>, right: IteratorResult<PackEntry>): number {
  if (left.done) return 1;
  if (right.done) return -1;
  return byKey(left.value, right.value);
}

function same(a: PackEntry, b: PackEntry): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function gone(entry: PackEntry): PackChange {
  return { key: entry.key, id: entry.id, entry: null };
}

function come(entry: PackEntry): PackChange {
  return { key: entry.key, id: entry.id, entry };
}

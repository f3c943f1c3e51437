import { byText } from '../standard/order';
import type { SourceDescription } from '../standard/record';
import { encodeBlock } from './block';
import { canonicalJson } from './canonical-json';
import { changePath, encodeChanges } from './change';
import { cut } from './cuts';
import type { PackSide } from './diff';
import type { PackEntry } from './entry';
import { newsFiles } from './latest';
import { blockPath, revisionOf } from './naming';
import type { PackReader } from './read';
import { PACK_FORMAT, PACK_VERSION, type BlockRef, type ChangeRef, type PackIndex } from './schema';
import { signIndex, type PackSigner } from './signature';

/** Where a pack goes: a folder, a memory, a zip. Paths are relative and have `/`. */
export interface PackWriter {
  /** In place of what was there. @throws where it cannot be written */
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export interface PackPlan {
  readonly id: string;
  /**
   * `YYYY-MM-DD` or an instant in UTC. Left out: the newest retrieval among the sources, so that a rebuild is no news; a
   * second later than the last of the predecessors of that day, where it says something else.
   */
  readonly madeAt?: string;
  readonly sources: readonly SourceDescription[];
  /** In catalogue order (`Gathering.entries`). */
  readonly entries: Iterable<PackEntry>;
  readonly signer?: PackSigner;
  /** Packs whose clients get a change file each. The writer must then give back what it wrote. */
  readonly predecessors?: readonly PackSide[];
}

/**
 * Writes a pack: the blocks first, then `index.json`, so that a folder with an index is whole, and `latest.json` last.
 * The same plan gives the same bytes.
 * @returns the index as written.
 * @throws PackError `limit` where records exceed one block; what the writer throws
 */
export async function buildPack(
  plan: PackPlan,
  writer: PackWriter & Partial<PackReader>,
): Promise<PackIndex> {
  const blocks: BlockRef[] = [];
  let entries = 0;
  let records = 0;
  for (const group of cut(plan.entries)) {
    const block = await encodeBlock(group);
    await writer.write(blockPath(block.ref.hash), block.bytes);
    blocks.push(block.ref);
    entries += group.length;
    for (const entry of group) records += entry.records.length;
  }
  const sources = [...plan.sources].sort((a, b) => byText(a.id, b.id));
  const revision = await revisionOf(sources, blocks);
  const unsigned: PackIndex = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id: plan.id,
    revision,
    madeAt: plan.madeAt ?? following(newest(sources), revision, plan.predecessors ?? []),
    entries,
    records,
    sources,
    blocks,
    changes: [],
    signature: null,
  };
  return await publish(unsigned, plan, writer);
}

/**
 * Writes what leads to blocks that are there: change files, `index.json`, `latest.json`.
 * @param unsigned without changes
 * @returns the index as written
 */
export async function publish(
  unsigned: PackIndex,
  plan: Pick<PackPlan, 'predecessors' | 'signer'>,
  writer: PackWriter & Partial<PackReader>,
): Promise<PackIndex> {
  const predecessors = distinct(plan.predecessors ?? []);
  const complete = { ...unsigned, changes: await writeChanges(predecessors, unsigned, writer) };
  const index = plan.signer === undefined ? complete : await signIndex(complete, plan.signer);
  await writer.write('index.json', indexBytes(index));
  await writeNews(predecessors, index, writer);
  return index;
}

/** Packs of days without news are one and the same. */
function distinct(sides: readonly PackSide[]): PackSide[] {
  return [...new Map(sides.map((side) => [side.index.revision, side])).values()];
}

async function writeChanges(
  predecessors: readonly PackSide[],
  index: PackIndex,
  writer: PackWriter & Partial<PackReader>,
): Promise<ChangeRef[]> {
  const { read } = writer;
  const changes: ChangeRef[] = [];
  if (read === undefined) return changes;
  const next = { reader: { read: (path: string) => read.call(writer, path) }, index };
  for (const old of predecessors) {
    if (old.index.revision === index.revision) continue;
    const encoded = await encodeChanges(old, next);
    if (encoded === null) continue;
    await writer.write(changePath(encoded.ref.hash), encoded.bytes);
    changes.push(encoded.ref);
  }
  return changes;
}

/** For those who have one of the predecessors. After the index: who reads of a revision finds it. */
async function writeNews(
  predecessors: readonly PackSide[],
  index: PackIndex,
  writer: PackWriter,
): Promise<void> {
  const from = new Set(index.changes.map((change) => change.from));
  const olds = predecessors.map((old) => old.index).filter(({ revision }) => from.has(revision));
  if (olds.length === 0) return;
  for (const { path, bytes } of await newsFiles(olds, index)) await writer.write(path, bytes);
}

/** `index.json` as it is written: canonical JSON and a line feed. */
export function indexBytes(index: PackIndex): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${canonicalJson(index)}\n`);
}

/** Whoever has another pack of the day takes this one only where it is later (docs/data-format.md, section 3). */
function following(day: string, revision: string, predecessors: readonly PackSide[]): string {
  const ofDay = predecessors.map(({ index }) => index).filter(({ madeAt }) => madeAt.startsWith(day));
  const last = ofDay.reduce<PackIndex | null>(
    (latest, one) => (latest && one.madeAt < latest.madeAt ? latest : one),
    null,
  );
  if (last === null || last.revision === revision) return last?.madeAt ?? day;
  if (last.madeAt === day) return `${day}T00:00:00Z`;
  return new Date(Date.parse(last.madeAt) + 1000).toISOString().replace('.000Z', 'Z');
}

function newest(sources: readonly SourceDescription[]): string {
  const days = sources.map((source) => source.retrieved).filter((day) => day.length === 10);
  return days.sort().at(-1) ?? '1970-01-01';
}

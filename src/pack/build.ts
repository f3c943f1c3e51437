import type { SourceDescription } from '../standard/record';
import { encodeBlock } from './block';
import { canonicalBytes, canonicalJson } from './canonical-json';
import { cut } from './cuts';
import type { PackEntry } from './entry';
import { sha256Hex } from './hash';
import { PACK_FORMAT, PACK_VERSION, type BlockRef, type PackIndex } from './schema';
import { signIndex, type PackSigner } from './signature';

/** Where a pack goes: a folder, a memory, a zip. Paths are relative and have `/`. */
export interface PackWriter {
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export interface PackPlan {
  readonly id: string;
  /** `YYYY-MM-DD` or an instant in UTC. Left out: the newest retrieval among the sources, so that a rebuild is no news. */
  readonly madeAt?: string;
  readonly sources: readonly SourceDescription[];
  /** In catalogue order (`Gathering.entries`). */
  readonly entries: Iterable<PackEntry>;
  readonly signer?: PackSigner;
}

/**
 * Writes a pack: the blocks first, `index.json` last, so that a folder with an index is whole.
 * The same plan gives the same bytes.
 * @returns the index as written.
 */
export async function buildPack(plan: PackPlan, writer: PackWriter): Promise<PackIndex> {
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
  const sources = [...plan.sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const unsigned: PackIndex = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id: plan.id,
    revision: await revisionOf(sources, blocks),
    madeAt: plan.madeAt ?? newest(sources),
    entries,
    records,
    sources,
    blocks,
    changes: [],
    signature: null,
  };
  const index = plan.signer === undefined ? unsigned : await signIndex(unsigned, plan.signer);
  await writer.write('index.json', indexBytes(index));
  return index;
}

/** `index.json` as it is written: canonical JSON and a line feed. */
export function indexBytes(index: PackIndex): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${canonicalJson(index)}\n`);
}

/** Path of a block inside its pack. */
export function blockPath(hash: string): string {
  return `blocks/${hash}`;
}

/** Names the data: equal for two packs that say the same, whenever and by whomever they were made. */
export async function revisionOf(
  sources: readonly SourceDescription[],
  blocks: readonly BlockRef[],
): Promise<string> {
  return sha256Hex(canonicalBytes({ sources, blocks: blocks.map((block) => block.hash) }));
}

function newest(sources: readonly SourceDescription[]): string {
  const days = sources.map((source) => source.retrieved).filter((day) => day.length === 10);
  return days.sort().at(-1) ?? '1970-01-01';
}

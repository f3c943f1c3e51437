import { buildPack, type PackIndex, type PackSigner } from '../../src/pack';
import type { PackSide } from '../../src/pack/diff';
import { publish } from '../../src/pack/build';
import { revisionOf } from '../../src/pack/naming';
import type { SourceRecord } from '../../src/standard/record';
import { MemoryPack } from '../pack/memory';
import { entriesOf, source } from '../catalogue/fixtures';

/** What later versions of the format may add, under names that mean something to every object too. */
const MEMBERS: object = Object.fromEntries<unknown>([
  ['tomorrow', { deeper: ['数', 1.5, null, true] }],
  ['constructor', 'a'],
  ['prototype', 'b'],
  ['__proto__', { c: 1 }],
]);

export interface Tomorrow {
  readonly pack: MemoryPack;
  readonly index: PackIndex;
}

/** A pack with members that this version does not know wherever an object stands: in index, blocks and records. */
export async function packOfTomorrow(
  records: readonly SourceRecord[],
  madeAt: string,
  signer: PackSigner,
  predecessors: readonly Tomorrow[] = [],
): Promise<Tomorrow> {
  const pack = new MemoryPack();
  const entries = entriesOf(records).map((entry) => ({
    ...entry,
    ...MEMBERS,
    records: entry.records.map((record) => ({ ...record, ...MEMBERS })),
  }));
  const built = await buildPack({ id: 'test', madeAt, sources: [source('registry')], entries }, pack);
  const sources = built.sources.map((each) => ({ ...each, ...MEMBERS }));
  const blocks = built.blocks.map((each) => ({ ...each, ...MEMBERS }));
  const revision = await revisionOf(sources, blocks);
  const sides = predecessors.map((old): PackSide => ({ index: old.index, reader: old.pack }));
  const grown = { ...built, ...MEMBERS, sources, blocks, revision };
  return { pack, index: await publish(grown, { signer, predecessors: sides }, pack) };
}

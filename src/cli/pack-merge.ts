import { parseArgs } from 'node:util';
import { buildPack, Gathering, readEntries } from '../pack';
import type { SourceDescription } from '../standard/record';
import { namingTheFile } from './damaged-file';
import { signerAt } from './keys';
import { emptyPackFolder, packFolder, packSide } from './pack-folder';
import { packId, packMadeAt } from './pack-options';
import { Problem } from './problem';

/**
 * `pack merge PACK… --out DIR [--id ID] [--key PEM] [--made-at DATE]`: one pack of several, edges between them derived anew, as
 * new as the newest of them.
 * @throws Problem where the command is not understood, or a pack is damaged: it names the file
 */
export async function packMerge(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      id: { type: 'string' },
      key: { type: 'string' },
      'made-at': { type: 'string' },
    },
  });
  if (!values.out || positionals.length < 2) {
    throw new Problem('pack merge needs two packs or more and --out DIR.', 2);
  }
  const id = packId(values.id);
  let madeAt = packMadeAt(values['made-at']) ?? '';
  const signer = await signerAt(values.key);
  const gathering = new Gathering();
  const sources = new Map<string, SourceDescription>();
  for (const folder of positionals) {
    const { reader, index } = await packSide(folder);
    if (values['made-at'] === undefined && index.madeAt > madeAt) madeAt = index.madeAt;
    for (const source of index.sources) addSource(sources, source);
    try {
      for await (const { records } of readEntries(reader, index)) {
        for (const record of records) gathering.add(record);
      }
    } catch (error) {
      throw await namingTheFile(error, [folder]);
    }
  }
  await emptyPackFolder(values.out);
  const index = await buildPack(
    {
      id,
      madeAt,
      sources: [...sources.values()],
      entries: gathering.entries(),
      ...(signer === undefined ? {} : { signer }),
    },
    packFolder(values.out),
  );
  return `${values.out}: ${index.records} records of ${index.entries} documents from ${positionals.length} packs.`;
}

/** A source that stands in several packs: the newer retrieval describes it, its records are counted together. */
function addSource(sources: Map<string, SourceDescription>, source: SourceDescription): void {
  const known = sources.get(source.id);
  const newer = known !== undefined && known.retrieved > source.retrieved ? known : source;
  sources.set(source.id, { ...newer, records: (known?.records ?? 0) + source.records });
}

import { parseArgs } from 'node:util';
import { Gathering, readEntries, type PackSide } from '../pack';
import type { SourceDescription } from '../standard/record';
import { mergedSources } from './merged-sources';
import { NewestWords } from './newest-words';
import { changeLines, orderLines, packTarget, TARGET_OPTIONS } from './pack-target';
import { Problem } from './problem';
import { TRUST_OPTION, trustedKeys, verifiedPack } from './verified-pack';

/**
 * `pack merge PACK… --out DIR [--trust KEY…] [--id ID] [--key PEM] [--made-at DATE] [--since OLD…]`: one pack of several,
 * edges between them derived anew, as new as the newest of them. Each is verified first; where a KEY is given, one must have
 * signed each.
 * @throws Problem where the command is not understood, or a pack is damaged or not signed by a KEY
 */
export async function packMerge(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...TARGET_OPTIONS, ...TRUST_OPTION },
  });
  if (!values.out || positionals.length < 2) {
    throw new Problem('pack merge needs two packs or more and --out DIR.', 2);
  }
  const target = await packTarget(values.out, values);
  const trusted = await trustedKeys(values.trust);
  const packs: PackSide[] = [];
  for (const folder of positionals) packs.push(await verifiedPack(folder, trusted));
  const { sources, idIn, apart } = await mergedSources(packs.map((pack) => pack.index));
  const words = new NewestWords();
  for (const { reader, index } of packs)
    for await (const { records } of readEntries(reader, index))
      words.add(records.map((record) => ({ ...record, source: idIn(index, record.source) })));
  const gathering = new Gathering();
  const counts = new Map<string, number>();
  for (const record of words.records())
    if (gathering.add(record)) counts.set(record.source, (counts.get(record.source) ?? 0) + 1);
  const index = await target.write({
    sources: sources.map((source) => ({ ...source, records: counts.get(source.id) ?? 0 })),
    entries: gathering.entries(),
    madeAt: packs.reduce((newest, { index: { madeAt } }) => (madeAt > newest ? madeAt : newest), ''),
  });
  return [
    `${values.out}: ${index.records} records of ${index.entries} documents from ${packs.length} packs.`,
    ...apart.map(apartLine),
    ...changeLines(index),
    ...orderLines(index, target.earlier),
    target.signed,
  ].join('\n');
}

function apartLine({ id, name, attribution }: SourceDescription): string {
  const whose = attribution === '' || attribution === name.en ? name.en : `${name.en}, ${attribution}`;
  return `Kept apart from another of its name: ${id} (${whose}).`;
}

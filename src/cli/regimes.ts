import { readEntries, readIndex, type PackReader } from '../pack';
import { Problem } from './problem';

/**
 * Reads the pack until a document is listed for a regime of that name.
 * @throws Problem where none is: it names those that there are
 */
export async function refuseUnknownRegime(reader: PackReader, name: string): Promise<void> {
  const names = new Set<string>();
  for await (const { records } of readEntries(reader, await readIndex(reader))) {
    for (const { regime } of records.flatMap(({ regimes }) => regimes ?? [])) {
      if (regime === name) return;
      names.add(regime);
    }
  }
  const known = [...names].toSorted((a, b) => a.localeCompare(b, 'en')).map((one) => `“${one}”`);
  throw new Problem(
    known.length === 0
      ? `--regime ${name}: no document of this pack is listed for a regime.`
      : `--regime ${name}: this pack has no such regime; it has ${known.join(', ')}.`,
    2,
  );
}

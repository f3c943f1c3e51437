import { keyOf } from '../identifier';
import { changePath, decodeChanges } from './change';
import type { PackEntry } from './entry';
import { PackError, type PackFault } from './error';
import { checkRevision, readEntries, readIndex, type PackReader } from './read';
import type { PackIndex } from './schema';
import { verifyIndex, type SignatureState } from './signature';

export interface PackReport {
  readonly index: PackIndex;
  readonly signature: SignatureState;
}

/**
 * Reads a whole pack and checks everything that can be checked: index, every block and change file, counts, order, keys,
 * sources, signature.
 * An unsigned pack is whole but vouched for by nobody: the report says so, the caller decides.
 * @param trusted raw public keys in base64.
 * @throws PackError at the first thing that is wrong.
 */
export async function verifyPack(reader: PackReader, trusted: readonly string[]): Promise<PackReport> {
  const index = await readIndex(reader);
  await checkRevision(index);
  const signature = await verifyIndex(index, trusted);
  if (signature === 'invalid') {
    throw new PackError('signature', 'The signature does not belong to this index.');
  }
  const known = new Set(index.sources.map((source) => source.id));
  let records = 0;
  for await (const entry of readEntries(reader, index)) {
    checkEntry(entry, known);
    records += entry.records.length;
  }
  if (records !== index.records) {
    throw fault('size', `The index counts ${index.records} records, the blocks ${records}.`);
  }
  for (const ref of index.changes) await decodeChanges(await reader.read(changePath(ref.hash)), ref);
  return { index, signature };
}

function checkEntry(entry: PackEntry, sources: ReadonlySet<string>): void {
  if (entry.key !== keyOf(entry.id)) {
    throw fault('entry', `${entry.id} stands under “${entry.key}”, where nobody looks for it.`);
  }
  for (const record of entry.records) {
    if (record.id !== entry.id) {
      throw fault('entry', `A record of ${record.id} stands under ${entry.id}.`);
    }
    if (!sources.has(record.source)) {
      throw fault('entry', `${entry.id} comes from “${record.source}”, which no source describes.`);
    }
  }
  if (entry.records.length === 0 && (entry.mentionedBy ?? []).length === 0) {
    throw fault('entry', `${entry.id} stands in the pack, but nothing is said of it.`);
  }
}

function fault(kind: PackFault, message: string): PackError {
  return new PackError(kind, message);
}

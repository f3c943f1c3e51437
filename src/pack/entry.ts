import type { SourceRecord } from '../standard/record';
import { PackError } from './error';
import { isObject, isText, listOf, shape } from './guard';
import { isRecord } from './record';

/** All that a pack says of one document: one line of a block. */
export interface PackEntry {
  /** `sortKey` of the identifier: ASCII, catalogue order. */
  readonly key: string;
  readonly id: string;
  /** Empty for a document that others only name. */
  readonly records: readonly SourceRecord[];
  readonly mentionedBy?: readonly string[];
}

/** One line of a change file: `entry` null means that the document is gone. */
export interface PackChange {
  readonly key: string;
  readonly id: string;
  readonly entry: PackEntry | null;
}

const isEntry = shape<PackEntry>(
  { key: isText, id: isText, records: listOf(isRecord) },
  { mentionedBy: listOf(isText) },
);

/**
 * The border for entries: a line of a block, and what the store gives back. Every member is what its type says, so
 * that nobody behind needs to look again; what its texts say, anyone may have written.
 * @param value as parsed from JSON
 * @returns the same value
 * @throws PackError `entry` where one member of one record is something else: half a pack would lack documents that
 *   its index promises, and what is missing is read as absent; whoever catches it keeps the data they had
 */
export function asEntry(value: unknown): PackEntry {
  if (isEntry(value)) return value;
  throw new PackError(
    'entry',
    `${nameOf(value)} is not a record of a standard: a member is of another kind.`,
  );
}

/** {@link asEntry} for a line of a change file. @throws as it does */
export function asChange(value: unknown): PackChange {
  if (isObject(value) && isText(value['key']) && isText(value['id'])) {
    const { key, id, entry } = value;
    if (entry === null) return { key, id, entry };
    if (isEntry(entry) && entry.key === key && entry.id === id) return { key, id, entry };
  }
  throw new PackError('entry', `${nameOf(value)} is not a change of a record: a member is of another kind.`);
}

/** What is refused, by its designation where it has one. */
function nameOf(value: unknown): string {
  return isObject(value) && isText(value['id']) ? value['id'] : 'A line of the data';
}

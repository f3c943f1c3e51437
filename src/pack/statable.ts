import { linksIn } from '../standard/links';
import type { SourceRecord } from '../standard/record';
import { isObject } from './guard';
import { LIMITS } from './limits';
import { isRecord } from './record';

/** What a pack can hold of a record, and what it cannot. */
export type Statable =
  | { readonly record: SourceRecord; readonly leftOut: readonly string[] }
  | { readonly record: null; readonly reason: string };

/** A document has records and is named by others: one record may take this part of what it may take, in code units. */
const LONGEST_RECORD = LIMITS.entryBytes / 8;
/** Stands where a byte was no character: the data were written in another encoding, and nobody knows what was there. */
const LOST = '\ufffd';
/** A key must fit an index, and a letter outside ASCII takes five of its letters. */
const LONGEST_ID = 400;

/**
 * The border for what sources say, before it is gathered: what no reader would accept (docs/data-format.md, “What a reader
 * checks”) must not end a build by a single record. A member that is not what it must be is left out, of a list only
 * those that are not.
 * @param record as a source gave it
 * @returns the record without those members, and each of them in words for the report; or why nothing is left
 */
export function statable(record: SourceRecord): Statable {
  const leftOut: string[] = [];
  const name = shortened(record.id);
  if (isLost(record.id)) return { record: null, reason: `“${name}” has lost characters of its designation` };
  const text = JSON.stringify(record);
  const kept = isRecord(record) && !text.includes(LOST) ? record : mended(record, leftOut);
  if (kept === null) {
    return {
      record: null,
      reason: `“${name}” is no record: it lacks its designation, its source or its day`,
    };
  }
  const { length } = kept === record ? text : JSON.stringify(kept);
  if (length >= LONGEST_RECORD) {
    return { record: null, reason: `“${name}” takes “${length}” characters, more than a record may` };
  }
  const long = [kept.id, ...linksIn(kept).map(([other]) => other)].find((id) => id.length > LONGEST_ID);
  if (long !== undefined) {
    return { record: null, reason: `“${name}” names “${shortened(long)}”, which is too long for a name` };
  }
  return { record: kept, leftOut };
}

function isLost(value: unknown): boolean {
  return JSON.stringify(value).includes(LOST);
}

/** Each member is tried alone beside those that every record has. */
function mended({ id, source, asOf, ...members }: SourceRecord, leftOut: string[]): SourceRecord | null {
  const kept: Record<string, unknown> = { id, source, asOf };
  for (const [member, value] of Object.entries<unknown>(members)) {
    const part = sound(value, (one) => isRecord({ id, source, asOf, [member]: one }) && !isLost(one));
    if (part !== undefined) kept[member] = part;
    if (part === value) continue;
    const why = isLost(value) ? ', which has lost characters' : '';
    leftOut.push(
      `“${shortened(id)}” is packed without ${member} “${shortened(JSON.stringify(value))}”${why}`,
    );
  }
  return isRecord(kept) ? kept : null;
}

/** What of a value holds: all of it, the sound ones of a list, an object without one of its members; else undefined. */
function sound(value: unknown, holds: (part: unknown) => boolean): unknown {
  if (value === undefined || holds(value)) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => sound(part, (one) => holds([one])));
    const kept = parts.filter((part) => part !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!isObject(value)) return undefined;
  const members = Object.entries(value);
  return members.map(([name]) => Object.fromEntries(members.filter(([other]) => other !== name))).find(holds);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

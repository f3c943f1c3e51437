import { kept } from '../standard/kept';
import type { SourceRecord } from '../standard/record';
import { canonicalJson } from './canonical-json';
import { byKey, byText } from '../standard/order';
import type { PackEntry } from './entry';
import { keyOf } from '../identifier';
import { namedBy } from './relations';

/** A document of so many records has their prints kept: fewer are soon compared, and most documents have one or two. */
const MANY = 16;

/** Collects records of any order into entries: one a document, with the edges that arrive at it. */
export class Gathering {
  readonly #records = new Map<string, SourceRecord[]>();
  readonly #mentions = new Map<string, Set<string>>();
  /** The print of every record, for documents of {@link MANY} and more. */
  readonly #said = new Map<string, Set<string>>();

  /** @returns false where the very same is said already: it is kept once */
  add(record: SourceRecord): boolean {
    const known = kept(this.#records, record.id, () => new Array<SourceRecord>());
    if (known.length > 0 && this.#isSaid(record, known)) return false;
    known.push(record);
    for (const id of namedBy(record)) kept(this.#mentions, id, () => new Set<string>()).add(record.id);
    return true;
  }

  #isSaid(record: SourceRecord, known: readonly SourceRecord[]): boolean {
    const text = canonicalJson(record);
    if (known.length < MANY)
      return known.some((other) => other.source === record.source && canonicalJson(other) === text);
    const said = kept(this.#said, record.id, () => new Set(known.map(canonicalJson)));
    if (said.has(text)) return true;
    said.add(text);
    return false;
  }

  /** All entries in catalogue order; equal input gives equal output whatever its order was. */
  entries(): PackEntry[] {
    const ids = new Set([...this.#records.keys(), ...this.#mentions.keys()]);
    const entries: PackEntry[] = [];
    for (const id of ids) {
      const mentions = this.#mentions.get(id);
      entries.push({
        key: keyOf(id),
        id,
        records: ordered(this.#records.get(id) ?? []),
        ...(mentions === undefined ? {} : { mentionedBy: [...mentions].sort() }),
      });
    }
    return entries.sort(byKey);
  }
}

/** Newest statement first; records that say the very same are kept once. */
export function ordered(records: readonly SourceRecord[]): SourceRecord[] {
  if (records.length < 2) return [...records];
  const distinct = new Map(records.map((record) => [canonicalJson(record), record]));
  return [...distinct]
    .sort(([textA, a], [textB, b]) => byText(b.asOf, a.asOf) || byText(textA, textB))
    .map(([, record]) => record);
}

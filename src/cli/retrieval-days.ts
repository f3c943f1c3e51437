import type { SourceStub } from '../source';
import { newestUntil } from '../source/dates';
import type { DateText, SourceRecord } from '../standard/record';

/** What a source calls the day of data that name none. */
export const NO_DAY = '1970';

/**
 * Gives the data sets of one input their days of retrieval: the one given for a data set by its own name (`relaton-iec`:
 * one day for all of Relaton would set its flavours, gathered months apart, against each other), else what the source
 * found out, else the newest day on which one of its documents had come out. Records of a data set without a day wait
 * until the input is read; such sets are small.
 */
export class RetrievalDays {
  readonly #days: ReadonlyMap<string, DateText>;
  readonly #today: DateText;
  readonly #stubs = new Map<string, SourceStub>();
  readonly #found = new Map<string, DateText>();
  readonly #waiting = new Map<string, SourceRecord[]>();

  /** @param today a later date does not say when the data were fetched */
  constructor(days: ReadonlyMap<string, DateText>, today: DateText) {
    this.#days = days;
    this.#today = today;
  }

  /**
   * Notes a data set, before its records come.
   * @param stub with the day that the source found out, else {@link NO_DAY}
   */
  describe(stub: SourceStub): void {
    this.#found.set(stub.id, stub.retrieved);
    this.#stubs.set(stub.id, { ...stub, retrieved: this.#days.get(stub.id) ?? stub.retrieved });
  }

  /** @returns the record as of its day; null where it waits for one */
  record(record: SourceRecord): SourceRecord | null {
    const day = this.#stubs.get(record.source)?.retrieved ?? NO_DAY;
    // A day of the record's own (a row checked on a day) stays.
    if (record.asOf !== (this.#found.get(record.source) ?? NO_DAY)) return record;
    if (day !== NO_DAY) return { ...record, asOf: day };
    const waiting = this.#waiting.get(record.source);
    if (waiting === undefined) this.#waiting.set(record.source, [record]);
    else waiting.push(record);
    return null;
  }

  /** Those that waited, as of the newest day in them. To be called once, when the input is read. */
  *waiting(): Generator<SourceRecord> {
    for (const [source, records] of this.#waiting) {
      const day = newest(records, this.#today);
      const stub = this.#stubs.get(source);
      if (stub) this.#stubs.set(source, { ...stub, retrieved: day });
      for (const record of records) yield { ...record, asOf: day };
    }
  }

  /** The data sets noted, each with its day; final once those that waited have been taken. */
  stubs(): Iterable<SourceStub> {
    return this.#stubs.values();
  }
}

/** Announced dates lie ahead of the data; that of publication does not but by a slip, in a list of what is published. */
function newest(records: readonly SourceRecord[], today: DateText): DateText {
  const days = records.flatMap(({ published, status }) =>
    published === undefined || status?.lifecycle === 'draft' ? [] : [published.date],
  );
  return newestUntil(today, days);
}

import type { SourceRecord } from '../standard/record';

/**
 * What several packs say, where of one source only its newest word on a document counts, in whichever pack it stands: as in
 * the extension between its layers. Of one day, what each pack has of it stays.
 */
export class NewestWords {
  /** By source and document. */
  readonly #words = new Map<string, readonly SourceRecord[]>();

  /** @param records all that one pack says of one document */
  add(records: readonly SourceRecord[]): void {
    for (const source of new Set(records.map((record) => record.source))) {
      const words = records.filter((record) => record.source === source);
      const key = `${source} ${words[0]?.id ?? ''}`;
      const known = this.#words.get(key) ?? [];
      const [day, knownDay] = [newest(words), newest(known)];
      if (day >= knownDay) this.#words.set(key, day === knownDay ? [...known, ...words] : words);
    }
  }

  /** @returns the words that count, in no order */
  *records(): Generator<SourceRecord> {
    for (const words of this.#words.values()) yield* words;
  }
}

function newest(records: readonly SourceRecord[]): string {
  return records.reduce((day, { asOf }) => (asOf > day ? asOf : day), '');
}

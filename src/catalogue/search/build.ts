import type { PackEntry } from '../../pack';
import { checksum } from '../blocks/stored';
import { ColumnBuilder } from './column';
import { searchDocument, type SearchDocument } from './document';
import { DIRECTORY, partKey, RANKS, type Directory } from './layout';
import { NumberGatherer, numberBlocks } from './number-blocks';
import { PostingLists } from './posting-lists';
import { rankOf } from './rank';
import { tokenBlocks, type KeyedBlock } from './token-blocks';

/** Marks words of designations, so that they and words of titles are found apart. */
export const ID_MARK = '#';

/** Derives the search index while a generation is imported: entries go by once, in catalogue order. */
export class IndexBuilder {
  readonly #postings = new PostingLists();
  readonly #numbers = new NumberGatherer();
  readonly #prefixes = new Map<string, number>();
  readonly #column = new ColumnBuilder();
  readonly #ranks: number[] = [];

  /** @param entry the next one: its ordinal is how many were added before it */
  add(entry: PackEntry): void {
    const ordinal = this.#ranks.length;
    const document = searchDocument(entry);
    this.#ranks.push(document ? rankOf(document.standing, document.year) : 0);
    if (!document) return;
    for (const word of document.words) this.#postings.post(word, ordinal);
    for (const word of document.idWords) this.#postings.post(ID_MARK + word, ordinal);
    this.#column.add(ordinal, document.runs);
    this.#addNumber(document, ordinal);
  }

  /** What to store, as key and value; the directory, which names the rest, comes last. The builder is used up. */
  *parts(): Generator<readonly [string, unknown]> {
    const tokenFirsts: string[] = [];
    yield* blocks('token', tokenBlocks(this.#postings), tokenFirsts);
    this.#postings.clear();
    const numberFirsts: string[] = [];
    yield* blocks('number', numberBlocks(this.#numbers.entries()), numberFirsts);
    this.#column.close();
    for (const [at, chunk] of this.#column.chunks.entries()) yield [partKey('column', at), chunk];
    yield [RANKS, Uint16Array.from(this.#ranks)];
    const directory: Directory = {
      documents: this.#ranks.length,
      tokenFirsts,
      numberFirsts,
      prefixes: [...this.#prefixes.keys()].map((prefix) => (prefix === '' ? [] : prefix.split(' '))),
      columns: this.#column.chunks.length,
    };
    yield [DIRECTORY, directory];
  }

  #addNumber({ prefix, number, bare }: SearchDocument, ordinal: number): void {
    const [head, ...rest] = number;
    if (head === undefined) return;
    const letters = prefix.join(' ');
    let list = this.#prefixes.get(letters);
    if (list === undefined) {
      list = this.#prefixes.size;
      this.#prefixes.set(letters, list);
    }
    this.#numbers.add({ head, prefix: list, rest: rest.join(' '), bare, ordinal });
  }
}

function* blocks(
  kind: 'token' | 'number',
  made: Iterable<KeyedBlock>,
  firsts: string[],
): Generator<readonly [string, unknown]> {
  for (const { first, bytes } of made) {
    yield [partKey(kind, firsts.length), { bytes, check: checksum(bytes) }];
    firsts.push(first);
  }
}

import { ByteReader, ByteWriter, sharedStart } from './bytes';
import type { Bits } from './bits';
import type { PostingLists } from './posting-lists';

/** A block is closed once it is this long; a frequent word's postings may make it longer. */
const BLOCK_BYTES = 16 * 1024;

export interface KeyedBlock {
  /** First key of the block. */
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Words in code unit order, front-coded, each with the ordinals of its documents as differences.
 */
export function* tokenBlocks(postings: PostingLists): Generator<KeyedBlock> {
  const writer = new ByteWriter();
  const list = new ByteWriter();
  let first: string | undefined;
  let last = '';
  for (const token of postings.words()) {
    if (first !== undefined && writer.length >= BLOCK_BYTES) {
      yield { first, bytes: writer.take() };
      first = undefined;
    }
    const shared = first === undefined ? 0 : sharedStart(last, token);
    first ??= token;
    writer.number(shared);
    writer.text(token.slice(shared));
    postings.write(token, list);
    writer.number(list.length);
    writer.append(list.take());
    last = token;
  }
  if (first !== undefined) yield { first, bytes: writer.take() };
}

/**
 * Adds the documents of one word, or of all words that start with it.
 * @returns false once words beyond it were met: later blocks need not be read
 */
export function addPostings(bytes: Uint8Array, word: string, open: boolean, into: Bits): boolean {
  const reader = new ByteReader(bytes);
  let token = '';
  while (!reader.done) {
    token = token.slice(0, reader.number()) + reader.text();
    const length = reader.number();
    const wanted = open ? token.startsWith(word) : token === word;
    if (!wanted) {
      if (token > word) return false;
      reader.skip(length);
      continue;
    }
    const end = reader.at + length;
    let ordinal = 0;
    while (reader.at < end) {
      ordinal += reader.number();
      into.add(ordinal);
    }
  }
  return true;
}

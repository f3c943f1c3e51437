import { ByteReader, ByteWriter, sharedStart } from './bytes';
import type { KeyedBlock } from './token-blocks';

const BLOCK_BYTES = 10 * 1024;

/** A designation from its first figures on, as the number directory holds it. */
export interface NumberEntry {
  /** `27001` of ISO/IEC 27001:2013. */
  readonly head: string;
  /** Which list of prefix tokens stands before it. */
  readonly prefix: number;
  /** What follows the head: `2013`, `2013 AMD 1 2020`. */
  readonly rest: string;
  /** Tokens, the head among them, that come before the edition. */
  readonly bare: number;
  readonly ordinal: number;
}

/** Figures first, so that a number is found without its publisher; letters as the number of their list. */
export function* numberBlocks(entries: NumberEntry[]): Generator<KeyedBlock> {
  entries.sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : a.ordinal - b.ordinal));
  const writer = new ByteWriter();
  let first: string | undefined;
  let last = '';
  for (const { head, prefix, rest, bare, ordinal } of entries) {
    if (first !== undefined && writer.length >= BLOCK_BYTES) {
      yield { first, bytes: writer.take() };
      first = undefined;
    }
    const shared = first === undefined ? 0 : sharedStart(last, head);
    first ??= head;
    writer.number(shared);
    writer.text(head.slice(shared));
    writer.number(prefix);
    writer.text(rest);
    writer.number(bare);
    writer.number(ordinal);
    last = head;
  }
  if (first !== undefined) yield { first, bytes: writer.take() };
}

export function* readNumberBlock(bytes: Uint8Array): Generator<NumberEntry> {
  const reader = new ByteReader(bytes);
  let head = '';
  while (!reader.done) {
    head = head.slice(0, reader.number()) + reader.text();
    const prefix = reader.number();
    const rest = reader.text();
    yield { head, prefix, rest, bare: reader.number(), ordinal: reader.number() };
  }
}

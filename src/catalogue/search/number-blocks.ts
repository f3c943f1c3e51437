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

/** Gathers entries by their head, each as the four numbers it will be written as; texts that recur are kept once. */
export class NumberGatherer {
  readonly #byHead = new Map<string, number[]>();
  readonly #rests = new Map<string, number>();

  /** @param entry of a higher ordinal than all before it */
  add({ head, prefix, rest, bare, ordinal }: NumberEntry): void {
    let place = this.#rests.get(rest);
    if (place === undefined) {
      place = this.#rests.size;
      this.#rests.set(rest, place);
    }
    const known = this.#byHead.get(head);
    if (known) known.push(prefix, place, bare, ordinal);
    else this.#byHead.set(head, [prefix, place, bare, ordinal]);
  }

  /** In code unit order of the heads. */
  *entries(): Generator<NumberEntry> {
    const rests = [...this.#rests.keys()];
    for (const head of [...this.#byHead.keys()].sort()) {
      const numbers = this.#byHead.get(head) ?? [];
      for (let at = 0; at < numbers.length; at += 4) {
        const [prefix = 0, place = 0, bare = 0, ordinal = 0] = numbers.slice(at, at + 4);
        yield { head, prefix, rest: rests[place] ?? '', bare, ordinal };
      }
    }
  }
}

/** Figures first, so that a number is found without its publisher; letters as the number of their list. */
export function* numberBlocks(entries: Iterable<NumberEntry>): Generator<KeyedBlock> {
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

/**
 * The entries of one block of {@link numberBlocks}, as they were written.
 * @param bytes whole: they are not checked here
 */
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

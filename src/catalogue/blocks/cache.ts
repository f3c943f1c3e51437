import type { Block } from './source';

/** Least recently used blocks go first once the bound is passed. */
export class BlockCache {
  readonly #blocks = new Map<string, Block>();
  #bytes = 0;

  /** @param limit bytes, as the blocks report them */
  constructor(private readonly limit: number) {}

  get(source: string, block: number): Block | undefined {
    const key = `${source}\n${block}`;
    const found = this.#blocks.get(key);
    if (found) {
      this.#blocks.delete(key);
      this.#blocks.set(key, found);
    }
    return found;
  }

  put(source: string, block: number, value: Block): void {
    const key = `${source}\n${block}`;
    const old = this.#blocks.get(key);
    if (old) this.#bytes -= old.bytes;
    this.#blocks.delete(key);
    this.#blocks.set(key, value);
    this.#bytes += value.bytes;
    for (const [oldest, oldestBlock] of this.#blocks) {
      if (this.#bytes <= this.limit || oldest === key) break;
      this.#blocks.delete(oldest);
      this.#bytes -= oldestBlock.bytes;
    }
  }

  clear(): void {
    this.#blocks.clear();
    this.#bytes = 0;
  }
}

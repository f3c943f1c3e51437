import { isConnected } from '../browser';

/**
 * The life of a content script. When the extension is updated or removed, the page keeps the old script without its
 * extension: it must go quiet, take its marks away and ask nothing any more.
 */
export class Lifetime {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** @returns false, and ends everything, where the extension is gone */
  check(): boolean {
    if (!this.signal.aborted && !isConnected()) this.#end.abort();
    return !this.signal.aborted;
  }
}

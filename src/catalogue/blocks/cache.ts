/** What was used longest ago goes first once the bound is passed. */
export class BoundedCache<T> {
  readonly #kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  #bytes = 0;

  /** @param limit bytes, as those who put say */
  constructor(private readonly limit: number) {}

  /** @returns undefined where it was never put or had to go; what is asked for counts as used */
  get(key: string): T | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  /** @param bytes what the value takes of the limit; a value that passes it alone stays until the next one comes */
  put(key: string, value: T, bytes: number): void {
    this.#bytes += bytes - (this.#kept.get(key)?.bytes ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, { value, bytes });
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#bytes <= this.limit || oldest === key) break;
      this.#kept.delete(oldest);
      this.#bytes -= freed;
    }
  }

  /** Gives the memory of all values back; the cache can be filled anew. */
  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }
}

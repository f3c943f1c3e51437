/** What was used longest ago goes first once the bound is passed. */
export class BoundedCache<T> {
  readonly #kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  #bytes = 0;

  /** @param limit bytes, as those who put say */
  constructor(private readonly limit: number) {}

  get(key: string): T | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

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

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }
}

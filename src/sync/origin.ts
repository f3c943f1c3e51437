/** What a publisher answered when asked for its index. */
export type IndexReply =
  | { readonly unchanged: true }
  | {
      readonly unchanged: false;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

/** By what the publisher may see that we have its newest index. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Where a pack is fetched from: an address, or one file. */
export interface PackOrigin {
  /** @param known what is at hand, null for nothing @throws SyncProblem, or the signal's reason */
  index(known: Validators | null, signal?: AbortSignal): Promise<IndexReply>;
  /**
   * @param bytes size that the index announces: a longer file is given up before it is read
   * @throws SyncProblem
   */
  file(path: string, bytes: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * A file from one of its bytes on, as it comes; absent where asking for single files costs nothing. Whoever stops
   * reading ends the transfer.
   * @throws SyncProblem, or the signal's reason
   */
  from?(path: string, start: number, signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

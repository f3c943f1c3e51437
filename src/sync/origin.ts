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
  index(known: Validators | null, signal?: AbortSignal): Promise<IndexReply>;
  /**
   * @param bytes size that the index announces: a longer file is given up before it is read
   * @throws SyncProblem
   */
  file(path: string, bytes: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

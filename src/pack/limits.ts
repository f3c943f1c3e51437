/** Hard caps on what a pack may ask of its reader: over one of them the pack is refused and the old data stay. */
export const LIMITS = {
  /** `index.json`, in bytes of UTF-8. */
  indexBytes: 64 * 1024 * 1024,
  /** Objects and lists inside one another in `index.json`, itself included. */
  depth: 16,
  /** Blocks that an index may name. */
  blocks: 200_000,
  /** One block as it travels, in bytes. */
  blockBytes: 4 * 1024 * 1024,
  /** One block unpacked, in bytes of UTF-8. */
  blockRawBytes: 8 * 1024 * 1024,
  /** Entries of one block. */
  blockEntries: 4096,
  /** One entry as a JSON line, in bytes of UTF-8. */
  entryBytes: 1024 * 1024,
  /** One change file unpacked, in bytes of UTF-8. */
  changeRawBytes: 64 * 1024 * 1024,
  /** `latest.json`, in bytes of UTF-8. */
  latestBytes: 64 * 1024,
  /** Change files that an index may name. */
  changes: 64,
  /** Sources that an index may describe. */
  sources: 1000,
} as const;

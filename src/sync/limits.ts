/** Caps on what is read straight from a publisher. */
export const LIMITS_OF_SOURCES = {
  /** ISO Open Data has about 120 MB today. */
  fileBytes: 1024 * 1024 * 1024,
} as const;

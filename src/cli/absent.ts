/**
 * For a file that need not be there.
 * @returns null where there is none
 * @throws the error, where it is another: a file that may not be read is not absent
 */
export function nullWhereAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

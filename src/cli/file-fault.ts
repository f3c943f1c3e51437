/** What the system's codes mean to the person who named the path, and what they can do. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path; a folder to write into is to be made first',
  EISDIR: 'is a folder, where a file is wanted. Name a file in it',
  ENOTDIR: 'leads through a file as if it were a folder. Name another path',
  EEXIST: 'is a file, where a folder is wanted. Name another path, or take the file away',
  EACCES: 'may not be read or written by you. Change its permissions, or name another path',
  EPERM: 'may not be read or written by you. Change its permissions, or name another path',
  EROFS: 'lies where nothing can be written. Name another path',
  ENOSPC: 'cannot be written: there is no room left. Make room, then start again',
  ELOOP: 'is a link that leads back to itself. Take the link away, or name what it should lead to',
  ENAMETOOLONG: 'is too long for a path. Name another one',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB, too large to be read in one piece. Unpack it into a folder',
  Z_DATA_ERROR: 'is no gzip file, or a damaged one. Fetch or pack it again',
  Z_BUF_ERROR: 'is a gzip file that breaks off. Fetch or pack it again',
};

/**
 * Says what happened to a file, and what to do about it.
 * @param error as the system, or what unpacks, throws it
 * @param path that it happened to, where the error does not say
 * @returns null where the error is of another kind
 */
export function fileFault(error: unknown, path?: string): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const words = WORDS[error.code];
  if (words === undefined) return null;
  const place = 'path' in error && typeof error.path === 'string' && error.path !== '' ? error.path : path;
  return `${place ?? 'A file'} ${words}.`;
}

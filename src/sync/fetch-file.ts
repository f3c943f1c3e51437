import { LIMITS_OF_SOURCES } from './limits';
import type { Validators } from './origin';
import { SyncProblem } from './problem';

export interface FetchedFile {
  readonly blob: Blob;
  /** Last part of the address, by which a source knows what it is given. */
  readonly path: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Tells this content from another. */
  readonly mark: string;
}

/**
 * A dataset's file, kept as a blob: the browser may put it on the disk, and a source may read it twice.
 * @returns null where it is the one that `known` describes
 * @throws SyncProblem, or the signal's reason
 */
export async function fetchFile(
  address: string,
  known: Validators | null,
  fetcher: typeof fetch,
  signal?: AbortSignal,
): Promise<FetchedFile | null> {
  const headers: Record<string, string> = {};
  if (known?.etag) headers['if-none-match'] = known.etag;
  else if (known?.lastModified) headers['if-modified-since'] = known.lastModified;
  const host = new URL(address).host;
  try {
    const response = await fetcher(address, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...(signal ? { signal } : {}),
    });
    if (response.status === 304) return null;
    if (!response.ok)
      throw new SyncProblem(
        response.status === 404 ? 'missing' : 'server',
        `${host} answered ${response.status}.`,
      );
    if (Number(response.headers.get('content-length') ?? 0) > LIMITS_OF_SOURCES.fileBytes) {
      throw new SyncProblem('tooLarge', `The file at ${host} is larger than this program reads.`);
    }
    const blob = await response.blob();
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    const path = new URL(address).pathname.split('/').at(-1) ?? '';
    return { blob, path, etag, lastModified, mark: etag ?? lastModified ?? (await digest(blob)) };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof SyncProblem) throw cause;
    throw new SyncProblem('offline', `${host} did not answer.`, { cause });
  }
}

async function digest(blob: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { sha256Hex } from '../pack/hash';
import { LIMITS_OF_SOURCES } from './limits';
import type { Validators } from './origin';
import { SyncProblem } from './problem';
import { faultOf, NAMELESS, unlessKnown } from './request';
import { stallGuard } from './stall';

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
  /** Told of the bytes that came, and of how many there will be; 0 where the server does not say. */
  onBytes: (bytes: number, total: number) => void = () => undefined,
): Promise<FetchedFile | null> {
  const host = new URL(address).host;
  const stall = stallGuard(signal);
  try {
    const response = await fetcher(address, {
      ...NAMELESS,
      headers: unlessKnown(known),
      signal: stall.signal,
    });
    if (response.status === 304) return null;
    if (!response.ok) throw new SyncProblem(faultOf(response.status), `${host} answered ${response.status}.`);
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > LIMITS_OF_SOURCES.fileBytes) throw tooLarge(host);
    // What travels may be compressed, and then be less than what comes out of it.
    const total = response.headers.has('content-encoding') ? 0 : announced;
    const counted = counting(host, (bytes) => {
      stall.alive();
      onBytes(bytes, total);
    });
    const blob = await new Response(response.body?.pipeThrough(counted) ?? null).blob();
    if (blob.size < total)
      throw new SyncProblem('damaged', `${host} announced ${total} bytes and sent ${blob.size}.`);
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    const path = new URL(address).pathname.split('/').at(-1) ?? '';
    return {
      blob,
      path,
      etag,
      lastModified,
      mark: etag ?? lastModified ?? (await sha256Hex(new Uint8Array(await blob.arrayBuffer()))),
    };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof SyncProblem) throw cause;
    throw new SyncProblem('offline', `${host} did not answer.`, { cause });
  } finally {
    stall.end();
  }
}

/** Passes bytes on, unless they are too many: a compressed answer does not say beforehand how long it is. */
function counting(host: string, tell: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(part, controller) {
      bytes += part.length;
      tell(bytes);
      if (bytes > LIMITS_OF_SOURCES.fileBytes) controller.error(tooLarge(host));
      else controller.enqueue(part);
    },
  });
}

function tooLarge(host: string): SyncProblem {
  return new SyncProblem('tooLarge', `The file at ${host} is larger than this program reads.`);
}

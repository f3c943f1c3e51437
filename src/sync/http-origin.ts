import { LIMITS } from '../pack';
import type { PackOrigin } from './origin';
import { SyncProblem } from './problem';
import { faultOf, NAMELESS, unlessKnown } from './request';
import { stallGuard } from './stall';

/**
 * A pack at an address of static files.
 * @param address of the folder: https, or this very machine
 * @throws SyncProblem `address`
 */
export function httpOrigin(address: string, fetcher: typeof fetch = fetch): PackOrigin {
  const folder = packAddress(address);

  async function ask(
    path: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Response> {
    const response = await fetcher(new URL(path, folder), {
      ...NAMELESS,
      headers,
      signal,
    });
    const { ok, status } = response;
    if (!ok && status !== 304)
      throw new SyncProblem(faultOf(status), `The server answered ${status} for ${path}.`);
    return response;
  }

  function problem(cause: unknown, signal: AbortSignal | undefined): SyncProblem {
    signal?.throwIfAborted();
    if (cause instanceof SyncProblem) return cause;
    return new SyncProblem('offline', `${folder.host} did not answer.`, { cause });
  }

  async function get(
    path: string,
    most: number,
    headers: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<{ response: Response; bytes: Uint8Array<ArrayBuffer> } | null> {
    const stall = stallGuard(signal);
    try {
      const response = await ask(path, headers, stall.signal);
      if (response.status === 304) return null;
      return { response, bytes: await bounded(response, most, stall.alive) };
    } catch (cause) {
      throw problem(cause, signal);
    } finally {
      stall.end();
    }
  }

  return {
    async index(known, signal) {
      const reply = await get('index.json', LIMITS.indexBytes, unlessKnown(known), signal);
      if (!reply) return { unchanged: true };
      return {
        unchanged: false,
        bytes: reply.bytes,
        etag: reply.response.headers.get('etag'),
        lastModified: reply.response.headers.get('last-modified'),
      };
    },
    async file(path, bytes, signal) {
      const reply = await get(path, bytes, {}, signal);
      if (!reply) throw new SyncProblem('server', `${folder.host} answered “not modified” unasked.`);
      return reply.bytes;
    },
    async *from(path, start, signal) {
      const stall = stallGuard(signal);
      try {
        const response = await ask(path, start === 0 ? {} : { range: `bytes=${start}-` }, stall.signal);
        let before = bytesBefore(response, start);
        for await (const part of response.body ?? []) {
          stall.alive();
          const rest = part.subarray(Math.min(before, part.length));
          before -= part.length - rest.length;
          yield rest;
          // However long whoever reads took for it, the server is not to blame.
          stall.alive();
        }
      } catch (cause) {
        throw problem(cause, signal);
      } finally {
        stall.end();
      }
    },
  };
}

/** How much of an answer comes before what was asked for: a server without ranges sends all. */
function bytesBefore(response: Response, start: number): number {
  if (response.status !== 206) return start;
  const first = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]);
  if (first <= start) return start - first;
  throw new SyncProblem('server', 'The server sent another part of the file than was asked for.');
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * @returns the folder's address with a slash at its end
 * @throws SyncProblem `address` where it is neither https nor this very machine
 */
export function packAddress(text: string): URL {
  const whole = text.trim().replace(/(?:\/index\.json|\/)?$/, '/');
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname)))) {
    url.search = '';
    url.hash = '';
    return url;
  }
  throw new SyncProblem('address', `“${text}” is not the https address of a pack.`);
}

async function bounded(
  response: Response,
  most: number,
  alive: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    alive();
    length += part.length;
    if (length > most) throw new SyncProblem('tooLarge', 'A file is longer than the index says.');
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

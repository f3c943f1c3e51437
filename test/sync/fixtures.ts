import { generateKeyPairSync } from 'node:crypto';
import { buildPack, signerFromPem, type PackIndex, type PackSigner } from '../../src/pack';
import type { SourceRecord } from '../../src/standard/record';
import { entriesOf, record, source } from '../catalogue/fixtures';

export const ADDRESS = 'https://packs.example/stdlens/';

export function newSigner(): Promise<PackSigner> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return signerFromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}

export type Files = Map<string, Uint8Array<ArrayBuffer>>;

export interface Published {
  readonly index: PackIndex;
  readonly files: Files;
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

export async function publish(
  records: readonly SourceRecord[],
  madeAt: string,
  signer?: PackSigner,
  predecessors: readonly Published[] = [],
): Promise<Published> {
  const files: Files = new Map();
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${path}`));
  };
  const index = await buildPack(
    {
      id: 'test',
      madeAt,
      sources: [source('registry')],
      entries: entriesOf(records),
      ...(signer ? { signer } : {}),
      predecessors: predecessors.map(({ index: old, read: readOld }) => ({
        index: old,
        reader: { read: readOld },
      })),
    },
    {
      read,
      write(path, bytes) {
        files.set(path, bytes);
        return Promise.resolve();
      },
    },
  );
  return { index, files, read };
}

/** A revision of a made-up registry: its number stands in every title, so that a mixture of two would show. */
export function revision(
  number: number,
  changed: (standard: number) => boolean,
  standards = 900,
): SourceRecord[] {
  return Array.from({ length: standards }, (_, at) =>
    record(`ISO ${at + 1}:2020`, 'inForce', changed(at) ? `Revision ${number} of ${at}` : `Standard ${at}`),
  );
}

/** As a browser reads it: who aborts the request breaks the answer off, up to its very end. */
function body(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let sent = false;
  return new ReadableStream(
    {
      start(controller) {
        signal?.addEventListener('abort', () => {
          controller.error(signal.reason);
        });
      },
      pull(controller) {
        if (sent) controller.close();
        else controller.enqueue(bytes);
        sent = true;
      },
    },
    { highWaterMark: 0 },
  );
}

/** A server of static files, with the faults of the world. */
export class FakeServer {
  files: Files = new Map();
  readonly asked: string[] = [];
  /** Gives a file from a byte on, when asked to. */
  ranges = true;
  /** Called before each answer: may give another one, or throw as a dead network does. */
  fault: ((path: string, bytes: Uint8Array<ArrayBuffer> | undefined) => Response | undefined) | undefined;

  readonly fetch: typeof fetch = (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input).href.slice(ADDRESS.length);
    this.asked.push(path);
    init?.signal?.throwIfAborted();
    const bytes = this.files.get(path);
    const fault = this.fault?.(path, bytes);
    if (fault) return Promise.resolve(fault);
    if (!bytes) return Promise.resolve(new Response('no', { status: 404 }));
    const etag = `"${bytes.length}-${bytes.reduce((sum, byte) => (sum * 31 + byte) >>> 0, 0)}"`;
    if (new Headers(init?.headers).get('if-none-match') === etag) {
      return Promise.resolve(new Response(null, { status: 304 }));
    }
    const start = Number(/^bytes=(\d+)-$/.exec(new Headers(init?.headers).get('range') ?? '')?.[1] ?? 0);
    if (start > 0 && this.ranges) {
      const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
      return Promise.resolve(
        new Response(body(bytes.slice(start), init?.signal), {
          status: 206,
          headers: { 'content-range': range },
        }),
      );
    }
    return Promise.resolve(new Response(body(bytes, init?.signal), { headers: { etag } }));
  };

  get blocksAsked(): string[] {
    return this.asked.filter((path) => path.startsWith('blocks/'));
  }
}

import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Files } from '../sync/fixtures';
import { listen, type Site } from './driver';

/** A publisher's server with the faults of the world. */
export interface PackServer extends Site {
  files: Files;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /**
   * What happens to a request: `hold` answers nothing until `release`; `cut` sends half the file and hangs up;
   * null sends it.
   */
  fault: (path: string) => 'hold' | 'cut' | null;
  /** Answers all that was held. */
  release(): void;
}

/** On localhost at a free port; answers “not modified” where the browser has the newest. */
export async function packServer(): Promise<PackServer> {
  const held: (() => void)[] = [];
  const fine = () => null;
  const site = await listen((request, response) => {
    const path = (request.url ?? '/').slice(1);
    mine.asked.push(path);
    const bytes = mine.files.get(path);
    const fault = mine.fault(path);
    if (fault === 'hold') held.push(() => send(response, bytes, request.headers['if-none-match']));
    else if (fault === 'cut' && bytes) {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.slice(0, bytes.length / 2), () => response.destroy());
    } else send(response, bytes, request.headers['if-none-match']);
  });
  const mine: PackServer = {
    ...site,
    files: new Map(),
    asked: [],
    fault: fine,
    release() {
      mine.fault = fine;
      for (const answer of held.splice(0)) answer();
    },
  };
  return mine;
}

function send(
  response: ServerResponse,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  known: string | undefined,
): void {
  if (response.destroyed) return;
  if (!bytes) {
    response.writeHead(404).end('There is no such file.');
    return;
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  if (known === etag) response.writeHead(304).end();
  else response.writeHead(200, { etag }).end(bytes);
}

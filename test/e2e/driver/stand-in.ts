import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { selfSigned } from './certificate';

export interface StandInRequest {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** Stands in for hosts of the web, over https, on this machine; the browser reaches it as its proxy. */
export interface StandIn {
  readonly port: number;
  /** Every request that came, of pages and of the extension. */
  readonly requests: readonly StandInRequest[];
  close(): Promise<void>;
}

/**
 * @param hosts those that it stands in for; what browsers ask of others, they do not get
 * @param answer the text for a request; null: there is no such page
 */
export async function standIn(
  hosts: readonly string[],
  answer: (request: StandInRequest) => string | null,
): Promise<StandIn> {
  const requests: StandInRequest[] = [];
  const secure = createSecureServer(selfSigned(), (request: IncomingMessage, response: ServerResponse) => {
    const asked = {
      host: request.headers.host ?? '',
      path: request.url ?? '',
      headers: request.headers,
    };
    requests.push(asked);
    const text = answer(asked);
    const type = text?.startsWith('{') === true ? 'application/json' : 'text/html';
    response.writeHead(text === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(text);
  });
  const proxy = createServer((_, response) => void response.writeHead(502).end());
  proxy.on('connect', (request, socket) => {
    // A browser that goes away in the middle is no news.
    socket.on('error', () => socket.destroy());
    if (!hosts.some((host) => request.url === `${host}:443`)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
        secure.closeAllConnections();
      }),
  };
}

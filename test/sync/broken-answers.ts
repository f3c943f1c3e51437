/** What may become of an answer on its way. */
export const BREAKS = ['cut', 'truncated', 'bit', 'longer', 'busy', 'gone', 'log-in page', 'dead'] as const;
export type Break = (typeof BREAKS)[number];

/** @param share of the bytes after which it happens, 0 to 1 */
export function broken(bytes: Uint8Array<ArrayBuffer>, how: Break, share: number): Response {
  const at = Math.min(bytes.length, Math.floor(bytes.length * share));
  switch (how) {
    case 'cut':
      return cutAt(bytes, at);
    case 'truncated':
      return new Response(bytes.slice(0, at));
    case 'bit':
      return new Response(
        bytes.map((byte, position) => (position === Math.min(at, bytes.length - 1) ? byte ^ 4 : byte)),
      );
    case 'longer':
      return new Response(new Blob([bytes, new Uint8Array(1)]));
    case 'busy':
      return new Response('busy', { status: 503 });
    case 'gone':
      return new Response('no', { status: 404 });
    case 'log-in page':
      return new Response('<!doctype html><title>Log in</title>');
    case 'dead':
      throw new TypeError('network');
  }
}

/** The first bytes come, then the connection is lost. */
export function cutAt(bytes: Uint8Array<ArrayBuffer>, at: number): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        if (at > 0) controller.enqueue(bytes.slice(0, at));
      },
      pull(controller) {
        controller.error(new TypeError('network'));
      },
    }),
  );
}

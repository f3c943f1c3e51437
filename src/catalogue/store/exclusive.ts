/**
 * Work of one name runs one at a time: over all contexts of the extension where Web Locks exist, else in this one.
 * @throws what `run` throws; the signal's reason where it aborts before the turn has come
 */
export async function exclusive<T>(name: string, run: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if ('navigator' in globalThis && 'locks' in navigator) {
    return await navigator.locks.request(name, signal ? { signal } : {}, run);
  }
  const before = queues.get(name) ?? Promise.resolve();
  const turn = before.then(async () => {
    signal?.throwIfAborted();
    return await run();
  });
  queues.set(name, turn.then(ignore, ignore));
  return await turn;
}

const queues = new Map<string, Promise<void>>();

/** The next in the queue runs whether or not the one before failed; its own caller hears of the failure. */
function ignore(): void {
  return undefined;
}

/** Longest wait (ms) for an idle moment: a busy page is read all the same. */
const LATEST = 200;

/**
 * Resolves when the page is idle, or after a while regardless; not before `delay` milliseconds, and not while nobody
 * sees the page. Resolves at once when the signal aborts.
 */
export async function whenIdle(delay: number, signal: AbortSignal): Promise<void> {
  if (document.hidden) await untilVisible(signal);
  if (delay > 0) await after(delay, signal);
  await idleMoment(signal);
}

function untilVisible(signal: AbortSignal): Promise<void> {
  return once(signal, (done) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      done();
    };
    document.addEventListener('visibilitychange', look, { signal });
  });
}

function after(delay: number, signal: AbortSignal): Promise<void> {
  return once(signal, (done) => setTimeout(done, delay));
}

function idleMoment(signal: AbortSignal): Promise<void> {
  return once(signal, (done) => requestIdleCallback(() => done(), { timeout: LATEST }));
}

function once(signal: AbortSignal, start: (done: () => void) => void): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) {
      done();
      return;
    }
    signal.addEventListener('abort', () => done(), { once: true });
    start(done);
  });
}

/** Longest wait (ms) for an idle moment: a busy page is read all the same. */
const LATEST = 200;

/**
 * Calls when the page is idle, or after a while regardless; not before `delay` milliseconds, and not while nobody sees
 * the page. Does not call once the signal has aborted.
 */
export function whenIdle(delay: number, signal: AbortSignal, run: () => void): void {
  const go = () => {
    if (signal.aborted) return;
    if (document.hidden) whenVisible(signal, go);
    else atIdleMoment(signal, run);
  };
  if (delay > 0) setTimeout(go, delay);
  else go();
}

function whenVisible(signal: AbortSignal, run: () => void): void {
  document.addEventListener('visibilitychange', run, { signal, once: true });
}

/** A background task gives way to input and painting, yet follows at once where there is none; idle callbacks come 20 times a second. */
function atIdleMoment(signal: AbortSignal, run: () => void): void {
  let done = false;
  const once = () => {
    if (done || signal.aborted) return;
    done = true;
    run();
  };
  if (typeof scheduler === 'undefined') {
    requestIdleCallback(once, { timeout: LATEST });
    return;
  }
  void scheduler.postTask(once, { priority: 'background' });
  setTimeout(once, LATEST);
}

/** Milliseconds without a byte after which a connection counts as dead. */
const STALL = 45_000;

/** A signal that also aborts when nothing was `alive` for too long; `end` it in any case. */
export function stallGuard(outer?: AbortSignal) {
  const dead = new AbortController();
  const strike = (): void => {
    dead.abort(new DOMException('No byte came for too long.', 'TimeoutError'));
  };
  let timer = setTimeout(strike, STALL);
  return {
    signal: outer ? AbortSignal.any([outer, dead.signal]) : dead.signal,
    alive: () => {
      clearTimeout(timer);
      timer = setTimeout(strike, STALL);
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}

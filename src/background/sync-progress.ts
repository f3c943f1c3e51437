import type { SyncProgress } from '../sync';
import { progress, type Progress } from '../upkeep';

/** Milliseconds between two notes. */
const EVERY = 300;
/** A worker that calls nothing of the browser's for 30 s is ended; while an update runs, it does so at least this often. */
const ALIVE = 20_000;

/** Shows how an update goes, and so keeps the worker alive. `end` it in any case. */
export function showProgress(id: string, waiting: () => readonly string[]) {
  let last: Progress = { id, phase: 'index', done: 0, total: 0, fraction: 0, speed: null, waiting: [] };
  let toldAt = 0;
  let fetchBegan: { readonly at: number; readonly bytes: number } | null = null;
  const tell = (): void => {
    toldAt = performance.now();
    // Where it cannot be written, the next note may be; the update does not depend on being watched.
    progress.write({ ...last, waiting: [...waiting()] }).catch(() => undefined);
  };
  tell();
  const alive = setInterval(tell, ALIVE);

  function speedAt(bytes: number): number | null {
    const now = performance.now();
    // What an earlier try has fetched comes at once, and is no speed.
    fetchBegan ??= { at: now, bytes };
    const seconds = (now - fetchBegan.at) / 1000;
    return seconds < 0.5 ? null : (bytes - fetchBegan.bytes) / seconds;
  }

  return {
    note({ phase, bytes, totalBytes, fraction }: SyncProgress): void {
      const speed = phase === 'fetch' ? speedAt(bytes) : null;
      const turned = phase !== last.phase;
      last = { ...last, phase, done: bytes, total: totalBytes, fraction, speed };
      if (turned || performance.now() - toldAt >= EVERY) tell();
    },
    end(): void {
      clearInterval(alive);
    },
  };
}

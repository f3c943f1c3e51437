import { setTimeout as pause } from 'node:timers/promises';

const EVERY = 50;
const AT_MOST = 30_000;

/**
 * Waits until `look` gives something other than null, false or undefined, and returns it.
 * @param what completes "waited in vain for …"
 * @throws when it has not come about in 30 s, with what was seen last
 */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = performance.now() + AT_MOST;
  let trouble: unknown;
  do {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      trouble = undefined;
    } catch (error) {
      // A page on its way to another address answers with an error: look again.
      trouble = error;
    }
    await pause(EVERY);
  } while (performance.now() < deadline);
  throw new Error(`Waited in vain for ${what}.`, { cause: trouble });
}

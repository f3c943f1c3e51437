import { setTimeout as pause } from 'node:timers/promises';

const EVERY = 50;
const AT_MOST = 30;

/**
 * Waits until `look` gives something other than null, false or undefined, and returns it.
 * @param what completes "waited in vain for …"
 * @param seconds patience, where 30 s is not enough
 * @throws when it has not come about by then, with what was seen last
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  seconds = AT_MOST,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
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

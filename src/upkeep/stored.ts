import * as v from 'valibot';
import { browser } from '../browser';

/** One value of the extension's storage: parsed whenever it is read, watched from any context. */
export interface Stored<T> {
  /** Never rejects for what is stored: the schema has a fallback. */
  read(): Promise<T>;
  /** @throws where the storage cannot be written */
  write(value: T): Promise<void>;
  /** Tells of every change made anywhere, until the signal aborts. */
  watch(tell: (value: T) => void, signal: AbortSignal): void;
}

/**
 * @param area `session`: in memory, gone with the browser
 * @param schema gives its own fallback for what does not fit, so that a damaged value never breaks a reader
 */
export function stored<T>(
  area: 'local' | 'session',
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Stored<T> {
  return {
    async read() {
      return v.parse(schema, (await browser.storage[area].get(key))[key]);
    },
    async write(value) {
      await browser.storage[area].set({ [key]: value });
    },
    watch(tell, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[key];
        if (changed === area && change !== undefined) tell(v.parse(schema, change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
        once: true,
      });
    },
  };
}

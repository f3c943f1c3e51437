import type { Browser } from 'webextension-polyfill';

/**
 * The one door to the WebExtension API. Firefox calls it `browser`, Chromium before 148 only `chrome`; in manifest
 * version 3 both give promises. What still differs is how a message is answered, and `messages/handle.ts` does that in
 * the way that both know. So the content script does without the polyfill, 4 kB in every frame; the extension's own
 * contexts put it in front of this door (`polyfill.ts`).
 */
export const browser: Browser = door();

function door(): Browser {
  // An element with the id `browser` is a global of that name too, so a name alone proves nothing.
  const api = ['browser', 'chrome'].map((name): unknown => Reflect.get(globalThis, name)).find(isApi);
  if (!api) throw new Error('StdLens runs inside a browser, as an extension.');
  return api;
}

function isApi(api: unknown): api is Browser {
  return typeof api === 'object' && api !== null && 'runtime' in api;
}

/** Whether the extension is still there: a page keeps its script when the extension is removed or updated. */
export function isConnected(): boolean {
  try {
    // Undefined in an orphaned script; some versions throw "Extension context invalidated" instead.
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}

/**
 * Listens no more. An orphaned script has nothing to listen to, and Chromium throws when it is told to stop.
 * @throws what the browser throws where the extension is still there
 */
export function unlisten<L>(events: { removeListener(listener: L): void }, listener: L): void {
  try {
    events.removeListener(listener);
  } catch (error) {
    if (isConnected()) throw error;
  }
}

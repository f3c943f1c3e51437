/** Whether pages may be read: both browsers let the user take that back, for all sites or for some. */
import { browser, unlisten } from '../browser';

const EVERY_PAGE = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension read every page that an extension may read. */
export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(EVERY_PAGE);
}

/** Asks the user, through the browser; call it while a click is handled. @returns whether pages may be read now */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(EVERY_PAGE);
}

/** Tells of every permission that is given or taken back, until the signal aborts. */
export function watchPageAccess(tell: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(tell);
    signal.addEventListener('abort', () => unlisten(event, tell), { once: true });
  }
}

/** The toolbar's icon: grey on a page that is not read, with a dot where the data are old or cannot be read. */
import { browser } from '../browser';
import type { CatalogueStatus } from '../catalogue';
import { staleDaysOf } from '../standard/freshness';
import { catalogue, watchStatus } from './answers';
import { today } from '../standard/today';

type Look = 'stdlens' | 'stdlens-paused' | 'stdlens-attention';

/** Pixels; the browser takes what its toolbar and screen need. */
const SIZES = [16, 32];

/** Call at the top level. The browser forgets the icon when it ends, and data grow old without any event. */
export function listenForState(): void {
  watchStatus(() => void showState());
  browser.runtime.onStartup.addListener(() => void showState());
  browser.runtime.onInstalled.addListener(() => void showState());
  browser.alarms.onAlarm.addListener(() => void showState());
}

/** Of one tab, until it goes to another page: the browser itself takes it back then. */
export async function showPaused(tabId: number, paused: boolean): Promise<void> {
  const look = paused ? 'stdlens-paused' : lookFor(await catalogue().status());
  await browser.action.setIcon({ tabId, path: pathsOf(look) });
}

async function showState(): Promise<void> {
  await browser.action.setIcon({ path: pathsOf(lookFor(await catalogue().status())) });
}

function lookFor({ message, dataDate }: CatalogueStatus): Look {
  const old = staleDaysOf(dataDate, today()) !== null;
  return old || message !== null ? 'stdlens-attention' : 'stdlens';
}

function pathsOf(look: Look): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${look}-${size}.png`]));
}

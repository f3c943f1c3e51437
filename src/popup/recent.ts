import * as v from 'valibot';
import { browser } from '../browser';
import type { RecentIds } from './services';

const KEY = 'recent';
const kept = 8;
const Ids = v.fallback(v.array(v.pipe(v.string(), v.maxLength(200))), []);

/** The documents opened last, newest first. They stay on this computer; what is opened in a private window is not kept. */
export const recent: RecentIds = {
  async read() {
    const stored = await browser.storage.local.get(KEY);
    return v.parse(Ids, stored[KEY]).slice(0, kept);
  },
  async add(id) {
    // Chromium runs the popup of a private window outside the private context: `inIncognitoContext` is false there.
    if ((await browser.windows.getCurrent()).incognito) return;
    const before = await this.read();
    await browser.storage.local.set({
      [KEY]: [id, ...before.filter((other) => other !== id)].slice(0, kept),
    });
  },
  clear: () => browser.storage.local.remove(KEY),
};

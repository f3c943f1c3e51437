/**
 * `browser` by the polyfill, for the worker and the pages that are opened rarely. They import this file first. The content
 * script and the popup must not: the first is loaded into every frame of every page, the second must be there at once, and
 * the polyfill weighs 3 kB. What these two call (messages, storage, tabs, i18n) gives promises natively in both browsers. So
 * `src/browser.ts` stays the one door and takes whichever `browser` stands in front of it.
 */
import polyfill from 'webextension-polyfill';

if (!('browser' in globalThis)) Object.assign(globalThis, { browser: polyfill });

/**
 * `browser` by the polyfill, for the contexts that are the extension's own: worker, popup, options, welcome. They import
 * this file first. The content script must not: it is loaded into every frame of every page, the polyfill weighs 4 kB
 * there, and what a content script calls (messages, storage, i18n) gives promises natively in both browsers. So
 * `src/browser.ts` stays the one door and takes whichever `browser` stands in front of it.
 */
import polyfill from 'webextension-polyfill';

if (!('browser' in globalThis)) Object.assign(globalThis, { browser: polyfill });

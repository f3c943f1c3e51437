/**
 * The one door to the WebExtension API. Chromium before 148 has no `browser`; when the lowest supported
 * version passes that, this file loses the polyfill and nothing else changes.
 */
export { default as browser } from 'webextension-polyfill';

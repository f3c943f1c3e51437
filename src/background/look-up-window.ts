import { browser } from '../browser';

/** In CSS pixels: one number, who is asked, and what was answered. */
const SIZE = { width: 480, height: 560 };

/** Opens our own page for one look-up; only there, and only when the user clicks, is a registry asked. */
export async function openLookUpWindow(canonical: string): Promise<void> {
  const query = new URLSearchParams({ number: canonical });
  const url = browser.runtime.getURL(`src/official/index.html?${query.toString()}`);
  // Browsers of phones have tabs and no windows.
  if (Reflect.has(browser, 'windows')) await browser.windows.create({ url, type: 'popup', ...SIZE });
  else await browser.tabs.create({ url });
}

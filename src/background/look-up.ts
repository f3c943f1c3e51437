import { browser } from '../browser';

/** Longest text that is taken for a question. */
const LONGEST = 200;

/** Opens the search with these words, in a tab. */
export async function openSearch(words: string): Promise<void> {
  const query = new URLSearchParams({ q: words.trim().slice(0, LONGEST) });
  await browser.tabs.create({ url: browser.runtime.getURL(`src/popup/index.html?${query.toString()}`) });
}

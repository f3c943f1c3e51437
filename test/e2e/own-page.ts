import { plain, until, type Lens, type Tab } from './driver';

/** Size of the popup's window, in CSS pixels. */
const POPUP = { width: 420, height: 560 };

/** The popup as a page of its own; the search field has the focus from the start. @param query such as `?tab=3` */
export async function openPopup(lens: Lens, query = ''): Promise<Tab> {
  const popup = await lens.openOwn(`src/popup/index.html${query}`, POPUP);
  await popup.page.bringToFront();
  await until('the search field to have the focus', () =>
    popup.page.evaluate(() => document.activeElement instanceof HTMLInputElement),
  );
  return popup;
}

/** What one of our own pages says, its lines separated by line breaks. */
export async function wordsOf(own: Tab): Promise<string> {
  return plain(await own.page.evaluate(() => document.body.innerText));
}

/** Waits until one of our own pages says all of this. @returns what it says */
export function shows(own: Tab, ...expected: readonly string[]): Promise<string> {
  return until(`the page to say ${expected.join(', ')}`, async () => {
    const text = await wordsOf(own);
    // Whoever has waited in vain wants to know what it says instead.
    if (!expected.every((part) => text.includes(part))) throw new Error(`It says: ${text}`);
    return text;
  });
}

/** Clicks a button of one of our own pages by its words. */
export async function press(own: Tab, words: string): Promise<void> {
  await own.page.bringToFront();
  const button = await until(`the button “${words}”`, async () => {
    for (const candidate of await own.page.$$('button'))
      if ((await candidate.evaluate(({ innerText }) => innerText.trim())) === words) return candidate;
    return null;
  });
  await button.click();
}

/** Clicks the tab of the popup whose name begins so. */
export async function choose(popup: Tab, name: string): Promise<void> {
  await until(`the tab “${name}”`, () =>
    popup.page.evaluate((wanted) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"], nav a, nav button')];
      const tab = tabs.find(({ innerText }) => innerText.trim().startsWith(wanted));
      tab?.click();
      return tab !== undefined;
    }, name),
  );
}

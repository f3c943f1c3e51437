import { browser } from '../browser';
import { openSearch } from './look-up';

const LOOK_UP = 'look-up';

/** “Look up” in the menu of a selection. The browser keeps the entry; it is made anew when the extension changes. */
export function listenForMenu(): void {
  browser.runtime.onInstalled.addListener(() => void create());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === LOOK_UP && selectionText !== undefined) void openSearch(selectionText);
  });
}

async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: browser.i18n.getMessage('menuLookUp'),
    contexts: ['selection'],
  });
}

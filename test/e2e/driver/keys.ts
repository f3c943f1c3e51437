import type { Page } from 'puppeteer-core';

export type Command = 'next-mark' | 'previous-mark';

const KEYS = { 'next-mark': 'Period', 'previous-mark': 'Comma' } as const;

/** Presses the keys that a command has from the start; they go to the page, past the browser's own window. */
export async function pressKeys(page: Page, command: Command): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(KEYS[command]);
  await page.keyboard.up('Alt');
}

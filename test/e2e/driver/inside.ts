/** Functions that run in one of the extension's own pages: self-contained, plain data in and out. */
import type { PageReport } from '../../../src/messages';
import type { ExtensionApi } from './extension-api';

/** Stores settings as the options page does; open pages hear of it. */
export async function changeSettings(change: Readonly<Record<string, unknown>>): Promise<void> {
  const { storage } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
  const { settings } = await storage.local.get('settings');
  await storage.local.set({ settings: { ...(settings ?? {}), ...change } });
}

/** The browser's number of the page that was opened last; our own page does not count. */
export async function newestTab(): Promise<number> {
  const { tabs } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
  const own = (await tabs.getCurrent())?.id;
  return Math.max(...(await tabs.query({})).map(({ id = 0 }) => (id === own ? 0 : id)));
}

/** What the popup asks of a page's top frame. @returns the page script's answer as it comes; null where there is none */
export async function askPage(tab: number): Promise<PageAnswer | null> {
  const { tabs } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
  const message = { stdlens: 'page.report', payload: {} };
  const answer = await tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null);
  return answer as PageAnswer | null;
}

export interface PageAnswer {
  readonly value: Pick<PageReport, 'busy' | 'paused' | 'reading' | 'citations'>;
}

import { browser } from '../browser';
import { askPage, jumpTo, pausePage, setPageDay } from '../messages';
import { registryAccess } from '../official/ask';
import { changeSettings, readSettings, sitePaused } from '../settings';
import { today } from '../standard/today';
import { changeReport, watch, watched } from '../upkeep';
import { popupCatalogue } from './catalogue';
import { keeper, watchStore } from './keeper';
import { recent } from './recent';
import type { PageAccess, Services, Watching } from './services';

/** The real surroundings. */
export async function realServices(): Promise<Services> {
  return {
    catalogue: popupCatalogue(async () => (await import('./own-catalogue')).ownCatalogue(today), keeper),
    watchStatus: watchStore,
    page: await pageAccess(),
    registry: registryAccess,
    recent,
    watching,
    copy: (text) => navigator.clipboard.writeText(text),
    openUrl: (url) => void browser.tabs.create({ url }),
    openSettings: () => void browser.runtime.openOptionsPage(),
    save,
    today,
  };
}

const watching: Watching = {
  has: async (id) => (await watched.read()).some((row) => row.id === id),
  set: watch,
  unseen: async () => (await changeReport.read()).unseen,
};

/** `?tab=ID` names a tab where the popup stands in a tab of its own. */
async function pageAccess(): Promise<PageAccess | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  const host = hostOf(tab?.url);
  return {
    host,
    report: () => askPage(tabId),
    jump: (canonical) => jumpTo(tabId, canonical),
    asOf: (on) => setPageDay(tabId, on),
    async pause(paused) {
      if (host !== null) await changeSettings(sitePaused(await readSettings(), host, paused));
      await pausePage(tabId, paused);
    },
  };
}

/** Only web pages have a site that could be paused. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url)) return null;
  return URL.parse(url)?.hostname ?? null;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

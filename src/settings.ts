/**
 * What the user chose. One object in storage.local; a value that does not fit falls back to its default alone, keys
 * nobody knows are dropped, so that an older or newer version's settings never break this one.
 */
import * as v from 'valibot';
import { browser, unlisten } from './browser';

const KEY = 'settings';

const hosts = v.array(v.pipe(v.string(), v.toLowerCase(), v.maxLength(253)));
const delay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000));

/** Portals whose every line is a standard number, and search engines: recognised, not marked. Subdomains included. */
const QUIET_SITES = [
  'openstd.samr.gov.cn',
  'std.samr.gov.cn',
  'hbba.sacinfo.org.cn',
  'dbba.sacinfo.org.cn',
  'ttbz.org.cn',
  'sac.gov.cn',
  'csres.com',
  'iso.org',
  'iec.ch',
  'itu.int',
  'cencenelec.eu',
  'etsi.org',
  'standards.ieee.org',
  'astm.org',
  'asme.org',
  'ansi.org',
  'din.de',
  'dinmedia.de',
  'bsigroup.com',
  'afnor.org',
  'jisc.go.jp',
  'jsa.or.jp',
  'gost.ru',
  'rfc-editor.org',
  'www.google.com',
  'www.google.com.hk',
  'www.bing.com',
  'cn.bing.com',
  'www.baidu.com',
  'duckduckgo.com',
  'www.sogou.com',
  'www.so.com',
  'yandex.ru',
  'yandex.com',
  'ecosia.org',
  'search.brave.com',
] as const;

const defaults = {
  language: 'auto',
  marks: 'all',
  code: false,
  doubtful: false,
  openDelay: 300,
  closeDelay: 250,
  opener: 'hover',
  sites: 'all',
  pausedSites: [],
  chosenSites: [],
  quietSites: [...QUIET_SITES],
  appearance: 'system',
  keepRegistryPages: true,
  seenSeedNotice: false,
} as const;

/** Each entry repairs itself: a missing or foreign value becomes the default. */
const SettingsSchema = v.object({
  /** `auto`: the browser's own. */
  language: v.fallback(v.picklist(['auto', 'zh', 'en']), defaults.language),
  /** `quiet`: citations in good order stay unmarked; `none`: nothing is marked, the popup lists. */
  marks: v.fallback(v.picklist(['all', 'quiet', 'none']), defaults.marks),
  /** Whether code is read, too. */
  code: v.fallback(v.boolean(), defaults.code),
  /** Whether numbers are marked that nothing around them bears out. */
  doubtful: v.fallback(v.boolean(), defaults.doubtful),
  /** Milliseconds. */
  openDelay: v.fallback(delay, defaults.openDelay),
  closeDelay: v.fallback(delay, defaults.closeDelay),
  /** `alt`: the card opens under the pointer only while Alt is held. */
  opener: v.fallback(v.picklist(['hover', 'alt']), defaults.opener),
  /** `chosen`: only the sites that the user has named are read. */
  sites: v.fallback(v.picklist(['all', 'chosen']), defaults.sites),
  /** Host names on which nothing is read, */
  pausedSites: v.fallback(hosts, () => [...defaults.pausedSites]),
  /** and those on which alone something is read where only chosen sites are. */
  chosenSites: v.fallback(hosts, () => [...defaults.chosenSites]),
  quietSites: v.fallback(hosts, () => [...defaults.quietSites]),
  /** Of our own pages; the card follows the page it stands on. */
  appearance: v.fallback(v.picklist(['system', 'light', 'dark']), defaults.appearance),
  /** What a registry's own page of a standard states is kept when the user opens it. */
  keepRegistryPages: v.fallback(v.boolean(), defaults.keepRegistryPages),
  /** The user was told once that the shipped selection answers for lack of a database. */
  seenSeedNotice: v.fallback(v.boolean(), defaults.seenSeedNotice),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Any stored value → complete settings. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  const plain = v.safeParse(v.record(v.string(), v.unknown()), stored);
  return v.parse(SettingsSchema, { ...defaults, ...(plain.success ? plain.output : {}) });
}

/** What is stored, repaired by {@link settingsFrom}; rejects only where the browser's storage does. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Changes the named settings and leaves the others. @returns what is stored now */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Tells of every change made anywhere, until the signal aborts. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) tell(settingsFrom(change.newValue));
  };
  // Fetched now: an orphaned script is not even given the object that it listened to.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => unlisten(onChanged, listener), { once: true });
}

/** Whether a host name or one of its parents is on the list. */
export function listsHost(sites: readonly string[], host: string): boolean {
  const name = host.toLowerCase();
  return sites.some((site) => name === site || name.endsWith(`.${site}`));
}

type SiteChoice = Pick<Settings, 'sites' | 'pausedSites' | 'chosenSites'>;

/** @param hosts the frame's own host name and those of the pages around it @returns whether nothing is read there */
export function isPausedOn(
  { sites, pausedSites, chosenSites }: SiteChoice,
  hosts: readonly string[],
): boolean {
  const isOn = (list: readonly string[]) => hosts.some((host) => listsHost(list, host));
  return isOn(pausedSites) || (sites === 'chosen' && !isOn(chosenSites));
}

/** What to change for a site to be read or not. */
export function sitePaused(settings: SiteChoice, host: string, paused: boolean): Partial<Settings> {
  const without = (list: readonly string[]) => list.filter((site) => site !== host);
  const chosenSites = without(settings.chosenSites);
  const pausedSites = without(settings.pausedSites);
  return settings.sites === 'all'
    ? { pausedSites: paused ? [...pausedSites, host] : pausedSites }
    : { pausedSites, chosenSites: paused ? chosenSites : [...chosenSites, host] };
}

/** `zh` or `en`, from the setting or the browser. */
export function languageOf(settings: Pick<Settings, 'language'>): 'zh' | 'en' {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Where registers have their own page of one standard: host, and what the path looks like. */
const PAGES = {
  // Not gjDetailed: there the register tells of documents of ISO and IEC, which are not its own.
  'std.samr.gov.cn': /^\/(?:gb\/search\/gb|hb\/search\/stdHB|db\/search\/stdDB)Detailed$/,
  'openstd.samr.gov.cn': /^\/bzgk\/(?:gb|std)\/newGbInfo$/,
  'hbba.sacinfo.org.cn': /^\/stdDetail\/\w+$/,
  'dbba.sacinfo.org.cn': /^\/stdDetail\/\w+$/,
  'www.ttbz.org.cn': /^\/(?:standardDetail\/[\w-]+\.html|StandardManage\/Detail\/\d+\/?)$/,
} as const;
export type RegistryPageHost = keyof typeof PAGES;

/**
 * The register whose own page of one standard stands at this address.
 * @returns its host; null for any other page, and for one that came without transport security
 */
export function registryPageHost(url: string): RegistryPageHost | null {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol !== 'https:' || port !== '' || !isHost(hostname)) return null;
  return PAGES[hostname].test(pathname) ? hostname : null;
}

function isHost(host: string): host is RegistryPageHost {
  return Object.hasOwn(PAGES, host);
}

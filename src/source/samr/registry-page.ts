import { registryPageHost, type RegistryPageHost } from '../../identifier';
import type { Registry } from './lists';
import { openstdDetail, samrDetail, ttbzDetail } from './pages';
import type { Statement } from './statement';

/** What the registries' own page of one standard states. */
export interface PageStatement {
  readonly registry: Registry;
  readonly statement: Statement;
}

interface Reader {
  readonly registry: Registry;
  readonly read: (html: string) => Statement | null;
}

const SACINFO: Reader = { registry: 'sacinfo-page', read: samrDetail };
const READERS: Readonly<Record<RegistryPageHost, Reader>> = {
  'std.samr.gov.cn': { registry: 'std-samr-page', read: samrDetail },
  'openstd.samr.gov.cn': { registry: 'openstd-samr-page', read: openstdDetail },
  'hbba.sacinfo.org.cn': SACINFO,
  'dbba.sacinfo.org.cn': SACINFO,
  'www.ttbz.org.cn': { registry: 'ttbz-page', read: ttbzDetail },
};

/**
 * Reads the page of one standard as a browser holds it.
 * @param html the document's markup
 * @param url its address, as the browser gives it; it is kept with the statement
 * @returns null where the page is no page of one standard, or its host no registry
 */
export function pageStatement(html: string, url: string): PageStatement | null {
  const host = registryPageHost(url);
  if (host === null) return null;
  const { registry, read } = READERS[host];
  const statement = read(html);
  return statement === null ? null : { registry, statement: { ...statement, url } };
}

/** The registries' lists of standards, as a page after the other is asked for (shapes as recorded from public code). */
export interface CrawlList {
  readonly address: string;
  readonly method: 'GET' | 'POST';
  /** Page of the site on which the list stands; it is sent as the one that asks. */
  readonly from: string;
  /** Name of the page's number, which counts from 1. */
  readonly page: string;
  /** What else is sent. How many rows come is the registry's to say, whatever is asked. */
  readonly query: Readonly<Record<string, string>>;
}

const sacinfo = (site: 'hbba' | 'dbba'): CrawlList => ({
  address: `https://${site}.sacinfo.org.cn/stdQueryList`,
  method: 'POST',
  from: '/stdList',
  page: 'current',
  query: { size: '100', key: '' },
});

export const CRAWL_LISTS: ReadonlyMap<string, CrawlList> = new Map([
  [
    'gb',
    {
      address: 'https://std.samr.gov.cn/gb/search/gbQueryPage',
      method: 'GET',
      from: '/gb/gbQuery',
      page: 'pageNumber',
      query: { searchText: '', sortOrder: 'asc', pageSize: '50' },
    },
  ],
  [
    // National standards again, with what they replace, ICS, CCS and committee.
    'gb-advanced',
    {
      address: 'https://std.samr.gov.cn/gb/search/gbAdvancedSearchPage',
      method: 'GET',
      from: '/gb/search/gbAdvancedSearch',
      page: 'pageNumber',
      query: { tid: '2', sortOrder: 'asc', pageSize: '50' },
    },
  ],
  [
    'openstd',
    {
      address: 'https://openstd.samr.gov.cn/bzgk/std/std_list_type',
      method: 'GET',
      from: '/bzgk/std/std_list',
      page: 'page',
      query: { 'p.p1': '0', 'p.p90': 'circulation_date', 'p.p91': 'desc', pageSize: '50' },
    },
  ],
  ['hbba', sacinfo('hbba')],
  ['dbba', sacinfo('dbba')],
  [
    'ttbz',
    {
      address: 'https://www.ttbz.org.cn/cms-proxy/ms/portal/standardInfo/getPortalStandardList',
      method: 'POST',
      from: '/standard.html',
      page: 'pageNo',
      query: { pageSize: '50' },
    },
  ],
]);

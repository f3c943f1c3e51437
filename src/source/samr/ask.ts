import {
  canonical,
  parse,
  registryHostOf,
  workKey,
  type Identifier,
  type RegistryHost,
} from '../../identifier';
import type { Statement } from './statement';

/** One request to a registry, as `fetch` takes it. */
export interface RegistryRequest {
  readonly url: string;
  readonly init: {
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

/** Rows asked for: all editions of a number, not the catalogue. */
const ROWS = '20';
const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
const SCRIPTED = { 'x-requested-with': 'XMLHttpRequest' };

const LISTS: Readonly<Record<RegistryHost, (number: string) => RegistryRequest>> = {
  'std.samr.gov.cn': (number) => {
    const query = new URLSearchParams({
      searchText: number,
      sortOrder: 'asc',
      pageSize: ROWS,
      pageNumber: '1',
    });
    return {
      url: `https://std.samr.gov.cn/gb/search/gbQueryPage?${query.toString()}`,
      init: { method: 'GET', headers: SCRIPTED },
    };
  },
  'hbba.sacinfo.org.cn': (number) => sacinfo('hbba', number),
  'dbba.sacinfo.org.cn': (number) => sacinfo('dbba', number),
  'www.ttbz.org.cn': (number) => ({
    url: 'https://www.ttbz.org.cn/cms-proxy/ms/portal/standardInfo/getPortalStandardList',
    init: {
      method: 'POST',
      headers: { ...SCRIPTED, ...FORM },
      body: new URLSearchParams({ pageNo: '1', pageSize: ROWS, searchKey: number }).toString(),
    },
  }),
};

function sacinfo(site: 'hbba' | 'dbba', number: string): RegistryRequest {
  return {
    url: `https://${site}.sacinfo.org.cn/stdQueryList`,
    init: {
      method: 'POST',
      headers: { ...SCRIPTED, ...FORM },
      body: new URLSearchParams({ current: '1', size: ROWS, key: number }).toString(),
    },
  };
}

/**
 * The search for one number in its publisher's registry: the number is all that is sent.
 * @returns null where no registry answers by number
 */
export function listRequest(asked: Identifier): RegistryRequest | null {
  const host = registryHostOf(asked);
  return host === null ? null : LISTS[host](canonical({ ...asked, supplements: [], tail: '', also: null }));
}

/** The registry's page of one row of its list; null where it has none that is read. */
export function pageRequest({ url }: Statement): RegistryRequest | null {
  return url === undefined || url.includes('ttbz.org.cn')
    ? null
    : { url, init: { method: 'GET', headers: {} } };
}

/** What an answer says of the number asked for. */
export interface AnsweredRows {
  /** The edition itself; for an undated question the one in force, else the newest. */
  readonly asked: Statement | null;
  /** Every edition of the number, `asked` included. */
  readonly editions: readonly Statement[];
}

/** Picks the rows of one number out of a registry's answer, which lists what is merely similar as well. */
export function rowsOf(asked: Identifier, statements: readonly (Statement | null)[]): AnsweredRows {
  const work = workKey(asked);
  const editions = statements.flatMap((statement) => {
    const found = statement === null ? null : parse(statement.number.replace(/\s+/g, ' '));
    return statement !== null && found !== null && workKey(found) === work ? [{ statement, found }] : [];
  });
  const name = canonical(asked);
  const own =
    asked.year === null
      ? (editions.find(({ statement }) => statement.status === '现行') ?? editions[0])
      : (editions.find(({ found }) => canonical(found) === name) ??
        // The mandate mark is a hint, not identity (R1).
        editions.find(({ found }) => found.year === asked.year));
  return { asked: own?.statement ?? null, editions: editions.map(({ statement }) => statement) };
}

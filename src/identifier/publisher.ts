import { canonical } from './canonical';
import type { Identifier } from './identifier';
import { BODIES } from './publishers';
import { PROVINCE_NAMES, PUBLISHER_NAMES, type PublisherName } from './names';

export type Level =
  | 'international'
  | 'regional'
  | 'national'
  | 'industry'
  | 'military'
  | 'metrology'
  | 'special'
  | 'local'
  | 'group'
  | 'enterprise'
  | 'association';

/** Who publishes a designation, for people. */
export interface Publisher {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly level: Level;
  /** The public register's page for one designation, null where the body has none that can be addressed by number. */
  lookupUrl(id: Identifier): string | null;
}

function nameOf(lead: string): PublisherName {
  const known = PUBLISHER_NAMES.get(lead);
  if (known !== undefined) return known;
  const group = /^([TQ])\/(.+)$/.exec(lead);
  if (group !== null) {
    const code = group[2] ?? '';
    return group[1] === 'T'
      ? { zh: `团体标准（${code}）`, en: `Social-group standard (${code})`, level: 'group' }
      : { zh: `企业标准（${code}）`, en: `Enterprise standard (${code})`, level: 'enterprise' };
  }
  const province = PROVINCE_NAMES.get(/^DBJ?(\d\d)/.exec(lead)?.[1] ?? '');
  if (province !== undefined) {
    return { zh: `${province.zh}地方标准`, en: `Local standard, ${province.en}`, level: 'local' };
  }
  return { zh: lead, en: lead, level: 'national' };
}

/**
 * Whether a Chinese body publishes it, by the class of its code in the table of publishers. `SN` is the code of inspection and
 * the Swiss standards' name: those are adoptions (`SN EN ISO 9001`) or numbers in groups of three (`SN 640 461`).
 */
export function isChinese({ bodies, number }: Identifier): boolean {
  const lead = bodies[0] ?? '';
  if (lead === 'SN') return bodies.length === 1 && !number.includes(' ');
  return /^(?:[TQ]\/|DB)/.test(lead) || BODIES.get(lead)?.family.kind === 'c';
}

/** Figures of a number without marks: the RFC editor's and others' addresses. */
const figures = (id: Identifier): string => /\d+/.exec(id.number)?.[0] ?? '';

/** The union's page of a recommendation; its resolutions, questions and papers have none by number. */
const recommendation = (sector: string, { number }: Identifier): string | null =>
  /^[A-Z]{1,3}\.\d/.test(number) ? `https://www.itu.int/rec/${sector}-REC-${number}` : null;

/** Registers that can be addressed by number, by lead body. */
const REGISTERS: Readonly<Record<string, (id: Identifier, name: string) => string | null>> = {
  RFC: (id) => `https://www.rfc-editor.org/info/rfc${figures(id)}`,
  BCP: (id) => `https://www.rfc-editor.org/info/bcp${figures(id)}`,
  STD: (id) => `https://www.rfc-editor.org/info/std${figures(id)}`,
  IETF: (id) =>
    id.prefix.endsWith('draft-') ? `https://datatracker.ietf.org/doc/draft-${id.number}/` : null,
  ISO: (_, name) => `https://www.iso.org/search.html?q=${name}`,
  IWA: (_, name) => `https://www.iso.org/search.html?q=${name}`,
  IEC: (_, name) => `https://webstore.iec.ch/en/search/?q=${name}`,
  CISPR: (_, name) => `https://webstore.iec.ch/en/search/?q=${name}`,
  'ITU-T': (id) => recommendation('T', id),
  'ITU-R': (id) => recommendation('R', id),
  ECMA: (id) => `https://ecma-international.org/publications-and-standards/standards/ecma-${figures(id)}/`,
  'NIST SP': (_, name) => `https://csrc.nist.gov/publications/search?keywords-lg=${name}`,
  FIPS: (_, name) => `https://csrc.nist.gov/publications/search?keywords-lg=${name}`,
  '3GPP': (id) => `https://www.3gpp.org/dynareport/${id.number.replace(/\D/g, '')}.htm`,
  JIS: (_, name) => `https://webdesk.jsa.or.jp/books/W11M0070/index/?searchtext=${name}`,
};

/** The publisher of a designation: the first body of its chain. */
export function publisherOf(id: Identifier): Publisher {
  const lead = id.bodies[0] ?? '';
  const { zh, en, level } = nameOf(lead === 'SN' && !isChinese(id) ? 'SN EN' : lead);
  return {
    id: lead,
    names: { zh, en },
    level,
    lookupUrl: (asked) => {
      const name = encodeURIComponent(canonical({ ...asked, supplements: [], tail: '', also: null }));
      if (!isChinese(asked)) return REGISTERS[lead]?.(asked, name) ?? null;
      if (level === 'military' || level === 'enterprise') return null;
      return level === 'group'
        ? `https://www.ttbz.org.cn/Home/Standard?searchType=2&key=${name}`
        : `https://std.samr.gov.cn/search/stdPage?q=${name}&tid=&pageNo=1`;
    },
  };
}

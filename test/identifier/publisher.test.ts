import { describe, expect, it } from 'vitest';
import { publisherOf, type Publisher } from '../../src/identifier';
import { read } from './read';

function publisher(text: string): Publisher {
  return publisherOf(read(text));
}

describe('who publishes a designation', () => {
  it.each([
    ['GB/T 19001-2016', 'GB', '中国国家标准', 'national'],
    ['DL/T 645-2007', 'DL', '电力行业标准', 'industry'],
    ['DB31/T 1122-2018', 'DB31', '上海市地方标准', 'local'],
    ['DB4403/T 40-2020', 'DB4403', '广东省地方标准', 'local'],
    ['T/CSAE 123-2020', 'T/CSAE', '团体标准（CSAE）', 'group'],
    ['Q/GDW 11224-2023', 'Q/GDW', '企业标准（GDW）', 'enterprise'],
    ['ISO/IEC 27001:2022', 'ISO', '国际标准化组织', 'international'],
    ['A/RES/90/2', 'UN', '联合国', 'international'],
    ['CGPM RES 1 (1948)', 'BIPM', '国际计量局', 'international'],
    ['DIN EN ISO 12100:2011', 'DIN', '德国标准化学会', 'national'],
  ])('%s', (text, id, zh, level) => {
    const found = publisher(text);
    expect([found.id, found.names.zh, found.level]).toEqual([id, zh, level]);
  });

  it('leads to the official register where it can be addressed by number', () => {
    const url = (text: string): string | null => publisher(text).lookupUrl(read(text));
    expect(url('RFC 9110')).toBe('https://www.rfc-editor.org/info/rfc9110');
    expect(url('GB/T 19001-2016')).toBe(
      'https://std.samr.gov.cn/search/stdPage?q=GB%2FT%2019001-2016&tid=&pageNo=1',
    );
    expect(url('ITU-R BT.709-6')).toBe('https://www.itu.int/rec/R-REC-BT.709-6');
    expect(url('draft-ietf-foo-bar-03')).toBe('https://datatracker.ietf.org/doc/draft-ietf-foo-bar-03/');
    expect(url('Q/GDW 11224-2023')).toBeNull();
    expect(url('ITU-R Resolution 9-3')).toBeNull();
    expect(url('IEN 7')).toBeNull();
  });
});

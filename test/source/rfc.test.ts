import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { rfcIndex } from '../../src/source/rfc';
import type { SourceRecord } from '../../src/standard/record';
import { fileOf, readAll, type Read } from './given';

const XML = '../shared/data/rfc-index.converted.xml.gz';
const TEXT = '../shared/data/rfc-index.txt.gz';

const INDEX = `<?xml version="1.0" encoding="UTF-8"?>
<rfc-index xmlns="https://www.rfc-editor.org/rfc-index">
  <std-entry><doc-id>STD0099</doc-id><title>HTTP/1.1</title><is-also><doc-id>RFC9112</doc-id></is-also></std-entry>
  <rfc-not-issued-entry><doc-id>RFC0014</doc-id></rfc-not-issued-entry>
  <rfc-entry>
    <doc-id>RFC0793</doc-id><title>Transmission Control Protocol</title>
    <author><name>J. Postel</name><title>Editor</title></author>
    <date><month>September</month><year>1981</year></date>
    <obsoletes><doc-id>RFC0761</doc-id></obsoletes>
    <obsoleted-by><doc-id>RFC9293</doc-id></obsoleted-by>
    <updated-by><doc-id>RFC1122</doc-id><doc-id>RFC3168</doc-id></updated-by>
    <current-status>INTERNET STANDARD</current-status>
  </rfc-entry>
  <rfc-entry>
    <doc-id>RFC9112</doc-id><title>HTTP/1.1 &amp; more &#x2014; a test</title>
    <date><month>June</month><day>6</day><year>2022</year></date>
    <updated-by><doc-id>RFC9931</doc-id></updated-by>
    <current-status>INTERNET STANDARD</current-status>
  </rfc-entry>
</rfc-index>`;

const RULE = '~'.repeat(79);
const PLAIN = `${RULE}
                                RFC INDEX
CREATED ON: 08/21/2026.
1 is an example. Nobody. May 1999. (Status: UNKNOWN)
${RULE}

14 Not Issued.

793 Transmission Control Protocol. J. Postel. September 1981. (Format: TXT)
     (Obsoletes RFC761) (Obsoleted by RFC9293) (Updated by RFC1122,
     RFC3168) (Also STD7) (Status: INTERNET STANDARD) (DOI: 10.17487/RFC793)

994 Final text of DIS 8473, Protocol for Providing the Connectionless-
     mode Network Service. International Organization for Standardization.
     March 1986. (Format: TXT) (Status: UNKNOWN)

9112 HTTP/1.1. R. Fielding, Ed., M. Nottingham, Ed., J. Reschke, Ed..
     June 2022. (Format: HTML) (Updated by RFC9931) (Also STD99) (Status:
     INTERNET STANDARD) (DOI: 10.17487/RFC9112)
`;

function byId(read: Read): Map<string, SourceRecord> {
  return new Map(read.records.map((record) => [record.id, record]));
}

describe.each([
  ['rfc-index.xml', INDEX],
  ['rfc-index.txt', PLAIN],
])('%s', (name, text) => {
  it('takes an obsoleted RFC for withdrawn whatever its rank, and lists what updates a valid one', async () => {
    const read = await readAll(rfcIndex, [fileOf(name, text)], { retrieved: '2026-08-21' });
    const records = byId(read);
    expect(records.get('RFC 793')).toMatchObject({
      titles: { en: 'Transmission Control Protocol' },
      status: { lifecycle: 'withdrawn', raw: 'INTERNET STANDARD' },
      published: { date: '1981-09', provenance: 'stated' },
      replaces: [{ id: 'RFC 761', extent: 'full' }],
      replacedBy: [{ id: 'RFC 9293', extent: 'full' }],
      updatedBy: ['RFC 1122', 'RFC 3168'],
    });
    expect(records.get('RFC 9112')).toMatchObject({
      status: { lifecycle: 'inForce' },
      updatedBy: ['RFC 9931'],
    });
    expect(records.get('STD 99')?.adopts).toEqual([{ id: 'RFC 9112', degree: 'IDT' }]);
    expect(read.refusals.map(({ reason }) => reason)).toEqual([expect.stringMatching(/14” was never/)]);
  });
});

it.each([
  [
    'rfc-index.xml',
    '<rfc-index><rfc-entry><doc-id>RFC0001</doc-id><title>Host Software</title><date>',
    '</date></rfc-entry></rfc-index>',
  ],
  ['rfc-index.txt', `${RULE}\n${RULE}\n1 Host Software. S. Crocker. `, '. (Status: UNKNOWN)\n'],
])('%s: a date that is none is left out and told', async (name, before, after) => {
  const dates = name.endsWith('.xml')
    ? [
        '<month>April</month><day>1st</day><year>1969</year>',
        '<month>February</month><day>30</day><year>1969</year>',
      ]
    : ['Sprokt 1969'];
  for (const date of dates) {
    const read = await readAll(rfcIndex, [fileOf(name, `${before}${date}${after}`)]);
    expect(read.records.map(({ id, published }) => [id, published])).toEqual([['RFC 1', undefined]]);
    const written = date
      .replace(/<[^>]*>/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    expect(read.refusals).toMatchObject([
      { reason: `“RFC 1”: its date “${written}” is none`, statement: true },
    ]);
  }
});

describe('the text of the index', () => {
  it('says its own day, joins broken words, and does not read its explanations as entries', async () => {
    const read = await readAll(rfcIndex, [fileOf('rfc-index.txt', PLAIN)]);
    const records = byId(read);
    expect(records.get('RFC 994')?.titles?.['en']).toBe(
      'Final text of DIS 8473, Protocol for Providing the Connectionless-mode Network Service',
    );
    expect(records.get('RFC 994')?.asOf).toBe('2026-08-21');
    expect(records.has('RFC 1')).toBe(false);
  });
});

describe('the text of the index, cut short', () => {
  it.each(['(Obsoleted by RFC9293)', 'RFC3168) (Also', '793 Transmission Control'])(
    'is told where it ends in an entry, also at the end of a line: before “%s” or behind it',
    async (word) => {
      const cut = PLAIN.slice(0, PLAIN.indexOf(word) + (word.endsWith('l') ? word.length : 0));
      const { records, refusals } = await readAll(rfcIndex, [fileOf('rfc-index.txt', cut)]);
      const last = refusals.at(-1);
      expect(last).toMatchObject({ cut: true, reason: 'breaks off in the middle of an entry' });
      expect(records.some(({ id }) => id === 'RFC 793')).toBe(false);
    },
  );

  it('has no end of its own: whole up to an entry, it is whole', async () => {
    const cut = PLAIN.slice(0, PLAIN.indexOf('994 Final'));
    const { records, refusals } = await readAll(rfcIndex, [fileOf('rfc-index.txt', cut)]);
    expect(records.map(({ id }) => id)).toContain('RFC 793');
    expect(refusals.filter((refused) => refused.cut)).toEqual([]);
  });
});

describe('the XML of the index', () => {
  it('resolves entities and takes the newest publication for its day', async () => {
    const read = await readAll(rfcIndex, [fileOf('rfc-index.xml', INDEX)]);
    const record = byId(read).get('RFC 9112');
    expect(record?.titles?.['en']).toBe('HTTP/1.1 & more — a test');
    expect(record?.asOf).toBe('2022-06-06');
  });

  it('is read with attributes and blanks in its tags', async () => {
    const xml = `<rfc-index><rfc-entry xml:lang="en" note="a > b">
      <doc-id>RFC0001</doc-id><title xml:lang="en">Host Software</title><obsoletes/><obsoletes />
      <obsoleted-by ><doc-id >RFC0002</doc-id ></obsoleted-by
      ></rfc-entry ></rfc-index>`;
    const read = await readAll(rfcIndex, [fileOf('rfc-index.xml', xml)]);
    expect(read.records).toMatchObject([
      {
        id: 'RFC 1',
        titles: { en: 'Host Software' },
        status: { lifecycle: 'withdrawn' },
        replacedBy: [{ id: 'RFC 2' }],
      },
    ]);
    expect(read.records[0]).not.toHaveProperty('replaces');
    expect(read.refusals).toEqual([]);
  });

  it('loses no entry without a word: the broken are refused, and those after them read', async () => {
    const xml = `<rfc-index>
      <rfc-entry><doc-id>RFC0001</doc-id><title>One</title>
      <rfc-entry/>
      <rfc-entry><doc-id>RFC0002</doc-id><obsoleted-by><doc-id>RFC9999</doc-id></rfc-entry>
      <rfc-entry><doc-id>RFC0003</doc-id><title>Three</title></rfc-entry></rfc-index>`;
    const read = await readAll(rfcIndex, [fileOf('rfc-index.xml', xml)]);
    expect(read.records.map(({ id, titles }) => [id, titles?.['en']])).toEqual([['RFC 3', 'Three']]);
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'breaks off in the middle of an entry'],
      [2, 'is an entry without a number'],
      [3, '“RFC0002” breaks off in its element “obsoleted-by”'],
    ]);
    expect(read.inputs).toBe(4);
  });

  it('is refused where it is no index', async () => {
    const read = await readAll(rfcIndex, [fileOf('x.xml', '<html/>'), fileOf('x.bin', '?')]);
    expect(read.refusals).toHaveLength(2);
  });

  it.skipIf(!existsSync(XML))(
    'and the text agree on all 9,830 RFCs (needs ../shared/data)',
    async () => {
      const xml = byId(await readAll(rfcIndex, filesUnder(XML), { retrieved: '2026-08-21' }));
      const text = byId(await readAll(rfcIndex, filesUnder(TEXT)));
      const rfcs = [...xml.values()].filter(({ id }) => id.startsWith('RFC '));
      expect(rfcs).toHaveLength(9830);
      const untitled = ({ titles, ...rest }: SourceRecord): unknown => ({ ...rest, titles: typeof titles });
      for (const record of rfcs) {
        const other = text.get(record.id);
        expect(other && untitled(other)).toEqual(untitled(record));
      }
      const same = rfcs.filter(({ id, titles }) => text.get(id)?.titles?.['en'] === titles?.['en']);
      expect(same.length).toBeGreaterThan(9700);
    },
    180_000,
  );
});

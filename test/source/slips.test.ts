/** A date to come, mistyped or announced, does not say when the data were fetched. */
import { expect, it } from 'vitest';
import { SOURCES } from '../../src/source';
import { fileOf, readAll } from './given';

const TODAY = '2026-11-30';
const iso = (id: number, publicationDate: string): string =>
  `${JSON.stringify({ id, reference: `ISO ${id}:2020`, publicationDate, edition: 1, currentStage: 6060 })}\n`;
const rfc = (number: number, year: number): string =>
  `<rfc-entry><doc-id>RFC${number}</doc-id><title>T</title><date><month>May</month><year>${year}</year></date><current-status>UNKNOWN</current-status></rfc-entry>`;
const relaton = (id: string, value: string): string =>
  `${JSON.stringify({ docid: [{ id, type: 'IEC', primary: true }], date: [{ type: 'published', value }] })}\n`;

it.each([
  ['iso-open-data', 'deliverables.jsonl', iso(1, '2024-05-06') + iso(2, '2062-01-01'), '2024-05-06'],
  ['rfc-index', 'rfc-index.xml', `<rfc-index>${rfc(1, 2024)}${rfc(2, 2062)}</rfc-index>`, '2024-05'],
  [
    'relaton',
    'a.jsonl',
    relaton('IEC 1:2024', '2024-05-06') + relaton('IEC 2:2026', '2062-01-01'),
    '2024-05-06',
  ],
  ['table', 'a.csv', 'number,published\nQ/A 1-2024,2024-05-06\nQ/A 2-2026,2062-01-01\n', '2024-05-06'],
])('%s', async (name, path, text, day) => {
  const source = SOURCES.get(name);
  if (!source) throw new Error(`There is no source ${name}.`);
  const { records } = await readAll(source, [fileOf(path, text)], { today: TODAY });
  expect(records.map(({ asOf }) => asOf)).toEqual([day, day]);
  // What the document itself says stays.
  expect(records[1]?.published?.date).toMatch(/^2062/);
});

it('a row of an own list cannot have been checked on it', async () => {
  const table = SOURCES.get('table');
  const text = 'number,as_of\nQ/A 1-2024,2026-11-30\nQ/A 2-2024,2062-01-01\n';
  const read = table && (await readAll(table, [fileOf('a.csv', text)], { retrieved: TODAY, today: TODAY }));
  expect(read?.records.map(({ id }) => id)).toEqual(['Q/A 1-2024']);
  expect(read?.refusals).toEqual([{ path: 'a.csv', line: 3, reason: 'as_of: “2062-01-01” is yet to come' }]);
});

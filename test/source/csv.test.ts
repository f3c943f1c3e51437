import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/source/csv';
import { fileOf } from './given';

/** Cells of each row under the name of the second column, and lines at fault. */
async function read(text: string, size?: number): Promise<[number, string | null][]> {
  const found: [number, string | null][] = [];
  for await (const row of csvRows(fileOf('a.csv', text, size)))
    found.push([row.line, 'fault' in row ? null : (row.cells['title'] ?? '')]);
  return found;
}

const HEADING = 'id,title,stage\n';

describe('rows of CSV', () => {
  it.each([
    [
      'a quote inside a cell is a character',
      '1,5" pipes,60\n2,b,60\n',
      [
        [2, '5" pipes'],
        [3, 'b'],
      ],
    ],
    [
      'a cell may go on over lines',
      '1,"a, ""b""\n\nc",60\r\n2,b,60\n',
      [
        [2, 'a, "b"\n\nc'],
        [5, 'b'],
      ],
    ],
    [
      'a quote that is not closed takes its line only',
      '1,a,60\n2,"b,60\n3,c,60\n4,d,60\n',
      [
        [2, 'a'],
        [3, null],
        [4, 'c'],
        [5, 'd'],
      ],
    ],
    [
      'nor the rows up to the next quote',
      '1,"a,60\n2,b,60\n3,"c",60\n',
      [
        [2, null],
        [3, 'b'],
        [4, 'c'],
      ],
    ],
    [
      'nor those up to one that closes it by chance',
      '1,"a,60\n2,5",60\n3,c,60\n',
      [
        [2, null],
        [3, '5"'],
        [4, 'c'],
      ],
    ],
    [
      'a cell that goes on behind its quote',
      '1,"a" b,60\n2,b,60\n',
      [
        [2, null],
        [3, 'b'],
      ],
    ],
    [
      'more cells than the heading',
      '1,a, b,60\n2,b,60,,\n',
      [
        [2, null],
        [3, 'b'],
      ],
    ],
    [
      'fewer, as where the file breaks off',
      '1,a,60\n2,b',
      [
        [2, 'a'],
        [3, null],
      ],
    ],
    [
      'blank lines',
      '\n1,a,60\n\n2,b,60',
      [
        [3, 'a'],
        [5, 'b'],
      ],
    ],
  ] as const)('%s', async (_, text, rows) => {
    expect(await read(HEADING + text)).toEqual(rows);
  });

  it('a quote that nothing closes is given up, and holds neither file nor memory', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},plain title ${at},60\n`);
    const found = await read(`${HEADING}x,"open,60\n${rows.join('')}`, 65_536);
    expect(found.filter(([, title]) => title === null)).toEqual([[2, null]]);
    expect(found).toHaveLength(20_001);
  });

  it('every row that was written is read, whatever stands in its cells', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 12 });
    const cells = fc.array(
      cell.map((text) => `x${text}x`),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(cells, async (titles) => {
        const quoted = titles.map((title, at) => `${at},"${title.replaceAll('"', '""')}",60\n`);
        const rows = await read(HEADING + quoted.join(''));
        expect(rows.map(([, title]) => title)).toEqual(titles);
      }),
    );
  });
});

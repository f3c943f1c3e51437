/**
 * The golden cases of the domain over the seed as it ships. `test/standard/golden.test.ts` has all of them
 * over facts of its own. What the seed cannot answer, and who will:
 *
 * | case                                                       | why not                                         | issue |
 * | ---------------------------------------------------------- | ----------------------------------------------- | ----- |
 * | GB/T 18386-2017: its own lifecycle from the registry       | only the edge to its part is in the seed        | #4    |
 * | YY/T items of notice 2026-56, but for YY/T 0316-2016       | the notice is not in the seed                   | #4    |
 * | RFC 9112: “updated by”                                     | no RFC of the seed updates it                   | #4    |
 * | ASTM C 109/C 109M-99: base year 1999                       | not in the seed; read as a number all the same  | #4    |
 * | IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV: two amendments   | the seed has the edition, not its amendments    | #4    |
 * | `GBZ2.2-2007代替GBZ2-2002`: one citation                   | a question of running text (`test/detect`)      | #3    |
 * | `（GBZ2.1-2019）第1号修改单`: a supplement                 | a question of running text (`test/detect`)      | #3    |
 * | `GB2312编码`, `ISO-8859-1`, `GBK`: a quiet mark            | a question of running text (`test/detect`)      | #3    |
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packBuild } from '../../src/cli/pack-build';
import { answers, type Line } from './answers';

const NOW = '2026-11-24';

let pack: string;
beforeAll(async () => {
  pack = await mkdtemp(join(tmpdir(), 'stdlens-golden-'));
  await packBuild(['--source', 'seed=data/seed', '--out', pack]);
});
afterAll(() => rm(pack, { recursive: true }));

it.each([
  [
    'GB 8978-1996',
    NOW,
    { lifecycle: 'inForce', answer: 'yes', successors: ['GB 20425-2006 part', 'GB 20426-2006 part'] },
  ],
  ['GB/T 18386-2017', '2022-06-01', { successors: ['GB/T 18386.1-2021 part'], ends: ['GB/T 18386.1-2021'] }],
  [
    'GB/T 20000.2-2009',
    NOW,
    { lifecycle: 'withdrawn', answer: 'no', successors: ['GB/T 1.2-2020 full'], ends: ['GB/T 1.2-2020'] },
  ],
  ['GB/T 1.2-2020', NOW, { answer: 'yes', predecessors: ['GB/T 20000.2-2009', 'GB/T 20000.9-2014'] }],
  // One document, mandatory until the notice of 2017-03-23 and recommended since.
  [
    'GB 2312-1980',
    '2016-06-01',
    { match: 'edition', lifecycle: 'inForce', answer: 'yes', reason: 'inForce' },
  ],
  ['GB/T 2312-1980', '2016-06-01', { match: 'alias', id: 'GB 2312-1980', answer: 'yes' }],
  ['GB 2312-1980', '2018-06-01', { match: 'edition', answer: 'yes', reason: 'spellingChanged' }],
  ['GB/T 2312-1980', '2018-06-01', { match: 'alias', id: 'GB 2312-1980', answer: 'yes', reason: 'inForce' }],
  ['GB 13000-2010', '2016-06-01', { match: 'edition', answer: 'yes', reason: 'inForce' }],
  ['GB 13000-2010', NOW, { match: 'edition', answer: 'yes', reason: 'spellingChanged' }],
  ['GB/T 13000-2010', NOW, { match: 'alias', id: 'GB 13000-2010', answer: 'yes', reason: 'inForce' }],
  ['GB/T 20223-2006', NOW, { lifecycle: 'withdrawn', successors: [], dates: { withdrawn: null } }],
  ['GB/T 5606.1-2004', NOW, { lifecycle: 'inForce', answer: 'yes', predecessors: ['GB/T 5606.1-1996'] }],
  ['GB 50016-2014', NOW, { lifecycle: 'inForce', answer: 'yes', label: '2018年版' }],
  ['GB 50016-2014（2018年版）', NOW, { match: 'alias', id: 'GB 50016-2014', answer: 'yes' }],
  [
    'GB 50308-2017',
    NOW,
    { match: 'alias', id: 'GB/T 50308-2017', answer: 'yes', reason: 'attributeMismatch' },
  ],
  ['GB/T 50010-2010', NOW, { match: 'alias', id: 'GB 50010-2010', answer: 'yes', label: '2024年版' }],
  ['GB 50010', NOW, { match: 'work', id: 'GB 50010-2010', answer: 'yes', reason: 'spellingChanged' }],
  ['JGJ 255-2012', NOW, { lifecycle: 'inForce', answer: 'yes', successors: [] }],
  ['JGJ 116-2009', NOW, { match: 'edition', lifecycle: 'inForce', answer: 'yes', successors: [] }],
  ['CJJ 140-2010', NOW, { match: 'edition', lifecycle: 'inForce', answer: 'yes', successors: [] }],
  [
    'GB/T 151-2014',
    '2026-07-20',
    { lifecycle: 'inForce', answer: 'until', until: '2026-08-01', successors: ['GB/T 151-2026 full'] },
  ],
  ['GB/T 151-2014', NOW, { lifecycle: 'withdrawn', answer: 'no', ends: ['GB/T 151-2026'] }],
  [
    'YY/T 0316-2016',
    NOW,
    {
      match: 'edition',
      lifecycle: 'withdrawn',
      answer: 'no',
      ends: ['GB/T 42062-2022'],
      dates: { withdrawn: '2023-11-01' },
    },
  ],
  ['GBZ2.2-2007', NOW, { match: 'edition', id: 'GBZ 2.2-2007', predecessors: ['GBZ 2-2002'] }],
  ['ISO 9000', NOW, { match: 'work', id: 'ISO 9000:2026', lifecycle: 'inForce', answer: 'yes' }],
  [
    'ISO 8601:2004',
    NOW,
    {
      lifecycle: 'withdrawn',
      answer: 'no',
      successors: ['ISO 8601-1:2019 full', 'ISO 8601-2:2019 full'],
      ends: ['ISO 8601-1:2019', 'ISO 8601-2:2019'],
    },
  ],
  ['ISO 31-0', '2005-06-01', { match: 'work', id: 'ISO 31-0:1992', lifecycle: 'inForce', answer: 'yes' }],
  [
    'ISO 31-0',
    '2015-06-01',
    {
      match: 'work',
      lifecycle: 'withdrawn',
      answer: 'no',
      ends: ['ISO 80000-1:2009'],
      dates: { withdrawn: '2009-11-17' },
    },
  ],
  ['ISO 9001:2015', NOW, { lifecycle: 'inForce', answer: 'yes' }],
  ['RFC 2616', NOW, { match: 'edition', answer: 'no', ends: ['RFC 9110', 'RFC 9111', 'RFC 9112'], steps: 6 }],
  ['RFC 793', NOW, { lifecycle: 'withdrawn', answer: 'no', successors: ['RFC 9293 full'] }],
  ['RFC 9112', NOW, { lifecycle: 'inForce', answer: 'yes' }],
  ['ASTM D596-01(2011)', NOW, { match: 'edition', dates: { published: '2001' } }],
  ['IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV', NOW, { match: 'alias', id: 'IEC 60950-1:2005' }],
  ['ＧＢ／Ｔ１．１—２０２０', NOW, { match: 'edition', id: 'GB/T 1.1-2020' }],
  ['GB∕T 1.1', NOW, { match: 'work', id: 'GB/T 1.1-2020' }],
  ['GBT1.1', NOW, { match: 'work', id: 'GB/T 1.1-2020' }],
  ['G B 50016', NOW, { match: 'work', id: 'GB 50016-2014' }],
])('%s on %s', async (number, on, expected) => {
  const lines = await answers(pack, on, number);
  expect(lines.map(glance)).toMatchObject([expected]);
});

/** The line with lists as short texts, to be read at a glance where a case fails. */
function glance(line: Line): object {
  const { verdict, successors, predecessors, evidence } = line;
  const ends = successors.filter(({ terminal }) => terminal).map(({ id }) => id);
  return {
    ...line,
    ...verdict,
    successors: successors.map(({ id, extent }) => `${id} ${extent}`),
    ends: ends.toSorted(),
    steps: successors.length - ends.length,
    predecessors: predecessors.map(({ id }) => id),
    label: evidence.find(({ field }) => field === 'editionLabel')?.raw,
  };
}

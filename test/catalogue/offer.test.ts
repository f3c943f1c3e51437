import { beforeEach, describe, expect, test } from 'vitest';
import { offer, openCatalogue, withNear, type Catalogue } from '../../src/catalogue';
import { freshDatabases, memoryPack, ON, record, WORLD } from './fixtures';

let catalogue: Catalogue;

const MORE = [
  record('GB/T 20223-2018', 'inForce', '棉短绒'),
  record('GB/T 2423.1-2008', 'inForce', '电工电子产品环境试验 试验A：低温'),
  record('GB/T 2423.16-2022', 'inForce', '环境试验 试验J：长霉'),
  record('GB/T 2423.18-2021', 'inForce', '环境试验 试验Kb：盐雾'),
];

beforeEach(async () => {
  freshDatabases();
  const pack = await memoryPack([...WORLD, ...MORE]);
  catalogue = openCatalogue({ seed: pack.read, persistent: false });
});

const ask = (text: string) => offer(catalogue, text, { on: ON });

describe('what may have been meant', () => {
  test('letters scanned for figures: the number that it probably is', async () => {
    expect((await ask('IS0 9OO1:2O15')).suggestion).toBe('ISO 9001:2015');
  });

  test('two figures in each other’s place: the number of that year', async () => {
    expect((await ask('GB/T 19010-2016')).near.map(({ id }) => id)).toEqual(['GB/T 19001-2016']);
  });

  test('a figure wrong, missing or too many: the number of that year', async () => {
    for (const slip of ['GB/T 19091-2016', 'GB/T 1901-2016', 'GB/T 190001-2016'])
      expect((await ask(slip)).near.map(({ id }) => id)).toEqual(['GB/T 19001-2016']);
  });

  test('without a year a number one figure away is no suggestion', async () => {
    expect((await ask('GB/T 19091')).near).toEqual([]);
  });

  test('a part that the data lack: the parts beside it', async () => {
    const near = (await ask('GB/T 2423.17-2024')).near.map(({ id }) => id);
    expect(near.slice(0, 2).sort()).toEqual(['GB/T 2423.16-2022', 'GB/T 2423.18-2021']);
  });

  test('where something was found nothing else is offered', async () => {
    expect(await ask('GB/T 19001-2016')).toMatchObject({ suggestion: null, near: [] });
  });

  test('words are not taken for numbers', async () => {
    expect(await ask('不存在的词')).toMatchObject({ hits: [], suggestion: null, near: [] });
  });
});

describe('words in Chinese, parted by a blank', () => {
  test('may stand apart in the title', async () => {
    expect((await ask('环境试验 低温')).hits.map(({ id }) => id)).toEqual(['GB/T 2423.1-2008']);
    expect((await ask('2423 环境试验 盐雾')).hits.map(({ id }) => id)).toEqual(['GB/T 2423.18-2021']);
  });

  test('are a title and its part where some title reads so', async () => {
    expect((await ask('环境试验 试验J')).hits.map(({ id }) => id)).toEqual(['GB/T 2423.16-2022']);
    expect((await ask('质量管理体系 要求')).hits.map(({ id }) => id)).toEqual(['GB/T 19001-2016']);
  });
});

test('an equals sign asks for what adopts any edition of the number', async () => {
  for (const text of ['=iso 9001', '＝ISO 9001:2015'])
    expect((await ask(text)).hits.map(({ id }) => id)).toEqual(['GB/T 19001-2016']);
  expect((await ask('=iso 27001')).hits).toEqual([]);
});

test('a card for a number that the data lack names numbers near it, and its verdict stays unknown', async () => {
  const [answer] = await catalogue.resolve(['GB/T 19010-2016'], ON);
  if (!answer) throw new Error('No answer.');
  expect(answer.near).toEqual([]);
  const offered = await withNear({ ...answer, verdict: { ...answer.verdict } }, catalogue);
  expect(offered.near.map(({ id }) => id)).toEqual(['GB/T 19001-2016']);
  expect(offered.verdict).toEqual(answer.verdict);
  expect(offered.id).toBeNull();
});

describe('a number whose parts are what lives', () => {
  const PARTS = [
    record('IEC 69850-1:2020', 'inForce', 'Part 1'),
    record('IEC 69850-2:2021', 'inForce', 'Part 2'),
  ];
  const series = async (more: readonly ReturnType<typeof record>[], cited = 'IEC 69850') => {
    freshDatabases();
    const pack = await memoryPack([...PARTS, ...more]);
    const [answer] = await openCatalogue({ seed: pack.read, persistent: false }).resolve([cited], ON);
    return answer;
  };

  test.each(['IEC 69850', 'IEC 69850:2020'])('%s: the parts are offered', async (cited) => {
    expect(await series([], cited)).toMatchObject({
      match: 'none',
      verdict: { reason: { code: 'series', ids: ['IEC 69850-1:2020', 'IEC 69850-2:2021'] } },
    });
  });

  test.each([
    ['all parts as one article on sale', record('IEC 69850:2021 SER', 'inForce', 'All parts')],
    ['an undivided edition of long ago', record('IEC 69850:1953', 'withdrawn', 'Undivided')],
    ['a project that came to nothing', record('IEC/NP 69850', 'cancelled', 'Undivided')],
  ])('%s does not stand before them', async (_, other) => {
    const answer = await series([other]);
    expect(answer?.verdict).toMatchObject({ answer: 'unknown', reason: { code: 'series' } });
    expect(answer?.near.map(({ id }) => id)).toEqual(['IEC 69850-1:2020', 'IEC 69850-2:2021']);
  });

  test('an edition in force does', async () => {
    expect((await series([record('IEC 69850:2023', 'inForce', 'All in one')]))?.id).toBe('IEC 69850:2023');
  });
});

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

// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../ui/answers';
import { announced, bicycles, currency, directives, wastewater } from '../ui/samples/documents';
import { click, find, open, press, type } from './acting';
import { hit, report, world } from './fake';
import { parts } from './series';

const known = [answer(), directives, wastewater, currency, bicycles, announced];
const NORMS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

beforeAll(() => {
  document.documentElement.lang = 'zh-CN';
  document.title = 'StdLens';
});

/** Names, roles, landmarks and headings; colours need a browser that paints. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    runOnly: NORMS,
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test('nothing typed yet', async () => {
  await open(world(known, { recent: ['GB/T 1.1-2009'] }));
  expect(await faults()).toEqual([]);
});

test('results', async () => {
  await open(world(known, { hidden: 3 }));
  await type('GB');
  expect(await faults()).toEqual([]);
});

test('nothing found, with what may be meant', async () => {
  await open(world(known, { offered: { suggestion: 'GB/T 19001-2016', near: [hit(directives)] } }));
  await type('GB/T 99999-2019');
  expect(await faults()).toEqual([]);
});

test.each(['质量', '标准化', '污水', '货币', 'bicycles', '建筑材料'])('one document: %s', async (words) => {
  await open(world(known, { series: parts }));
  await type(words);
  await press('Enter');
  expect(find('h1').textContent).toMatch(/\d/);
  expect(await faults()).toEqual([]);
});

test('what the page cites', async () => {
  const page = report(['GB/T 19001-2016', 4], ['GB/T 12406-2022', 1], ['GB/T 1.1-2009', 2]);
  await open(world(known, { report: page }));
  await click('本页 3');
  expect(await faults()).toEqual([]);
});

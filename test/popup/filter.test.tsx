// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { answer } from '../ui/answers';
import { root } from '../ui/root';
import { currency, directives } from '../ui/samples/documents';
import { button, click, open, rows } from './acting';
import { report, world } from './fake';

const known = [answer(), directives, currency];
const page = report(['GB/T 19001-2016', 4], ['GB/T 12406-2022', 1], ['GB/T 1.1-2009', 2]);
const pills = () =>
  [...root.querySelectorAll('.pill')].map((one) => [one.textContent, one.getAttribute('aria-pressed')]);

async function audit(services = world(known, { report: page })) {
  await open(services);
  await click('本页 3');
  return services;
}

test('one pill a verdict with its count, all of them at first', async () => {
  await audit();
  expect(pills()).toEqual([
    ['全部 3', 'true'],
    ['请改用 1', 'false'],
    ['来源不一 1', 'false'],
    ['可以引用 1', 'false'],
  ]);
  expect(rows()).toHaveLength(3);
});

test('a pill leaves its verdict only, and all come back', async () => {
  await audit();
  await click('请改用 1');
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('GB/T 1.1-2009');
  expect(pills().filter(([, on]) => on === 'true')).toEqual([['请改用 1', 'true']]);
  await click('全部 3');
  expect(rows()).toHaveLength(3);
});

test('what leaves as text is the whole list, whatever is filtered', async () => {
  const services = await audit();
  await click('请改用 1');
  await click('复制清单');
  expect(services.copy).toHaveBeenCalledWith(expect.stringContaining('GB/T 19001-2016'));
});

test('where all have one verdict there is nothing to choose', async () => {
  await open(world(known, { report: report(['GB/T 19001-2016', 4]) }));
  await click('本页 1');
  expect(pills()).toEqual([]);
  expect(() => button('全部 1')).toThrow();
});

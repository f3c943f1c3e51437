// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { answer } from '../ui/answers';
import { root } from '../ui/root';
import { open, press, type } from './acting';
import { world } from './fake';

test('under the evidence of a document stands the way to report an error in its record', async () => {
  const valve = answer({ id: 'GB/T 4321-2019', canonical: 'GB/T 4321-2019', titles: { zh: '盐雾' } });
  await open(world([valve]));
  await type('盐雾');
  await press('Enter');
  const link = [...root.querySelectorAll('a')].find(({ textContent }) => textContent === '报告这条记录有误');
  expect(link?.closest('details')?.textContent).toContain('现行');
  const { pathname, searchParams } = new URL(link?.href ?? '', 'https://own.example/');
  expect([pathname, searchParams.get('report')]).toEqual(['/src/official/index.html', 'GB/T 4321-2019']);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { answer } from '../ui/answers';
import { root } from '../ui/root';
import { open, press, type } from './acting';
import { world } from './fake';

test('under the evidence of a document stands a message to its source, with what the source says', async () => {
  const valve = answer({ id: 'GB/T 4321-2019', canonical: 'GB/T 4321-2019', titles: { zh: '盐雾' } });
  await open(world([valve]));
  await type('盐雾');
  await press('Enter');
  const drawer = [...root.querySelectorAll('details')].find(({ textContent }) =>
    textContent.includes('报告这条记录有误'),
  );
  expect(drawer?.querySelector('pre')?.textContent).toContain('SAMR, 2026-11-21, status: 现行');
  expect(drawer?.querySelector('a')?.href).toBe('https://openstd.samr.gov.cn/');
});

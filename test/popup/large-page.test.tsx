// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PageReport } from '../../src/messages';
import { button, open, press } from './acting';
import { report, world } from './fake';
import { root } from '../ui/root';

const SAID = '页面很大，只在指针停留处查询。';

async function pageTab(told: PageReport): Promise<string> {
  await open(world([], { report: told }));
  button('设置').focus();
  await press('2');
  return root.textContent;
}

test('that a page was too large to be read whole is said in the popup, and only then', async () => {
  expect(await pageTab(report(['GB 1', 1]))).not.toContain(SAID);
  expect(await pageTab({ ...report(['GB 1', 1]), reading: 'pointer' })).toContain(SAID);
});

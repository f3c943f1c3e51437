// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { answer } from '../ui/answers';
import { root } from '../ui/root';
import { directives } from '../ui/samples/documents';
import { click, field, focused, open, press, rows, type } from './acting';
import { hit, world } from './fake';

const known = [answer(), directives];

test('a misread number: one click asks for the one it probably is', async () => {
  await open(world(known, { offered: { suggestion: 'GB/T 19001-2016', near: [] } }));
  await type('GB/T l9OO1-2O16');
  expect(root.textContent).toContain('是不是 GB/T 19001-2016');
  await click('GB/T 19001-2016');
  expect(field().value).toBe('GB/T 19001-2016');
  expect(rows()[0]).toContain('质量管理体系 要求');
});

test('a number not found: numbers like it, each opens', async () => {
  await open(world(known, { offered: { suggestion: null, near: [hit(directives)] } }));
  await type('GB/T 1.1-2019x');
  expect(root.textContent).toContain('相近的编号有：');
  await press('ArrowDown');
  expect(focused()).toBe('GB/T 1.1-2009');
});

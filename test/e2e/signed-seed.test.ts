import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lens } from './driver';
import { openPopup, shows } from './own-page';
import { engine } from './session';

let folder: string;
let lens: Lens;

/** A copy of the built extension whose seed says another day than the one that was signed. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-'));
  const copy = join(folder, 'extension');
  cpSync(join('dist', engine), copy, { recursive: true });
  const path = join(copy, 'seed', 'index.json');
  const index = readFileSync(path, 'utf8');
  const changed = index.replace(/"retrieved":"\d{4}/, '"retrieved":"2031');
  expect(changed).not.toBe(index);
  writeFileSync(path, changed);
  lens = await Lens.launch(engine, { extension: copy });
  await lens.configure({ language: 'zh' });
});
afterAll(async () => {
  await lens.close();
  rmSync(folder, { recursive: true });
});

it('a seed that was changed after it was signed answers nothing, and the popup says why', async () => {
  const [glance] = await lens.resolve(['GB/T 7714-2025']);
  expect(glance?.face).toBe('unknown');
  const popup = await openPopup(lens);
  await shows(popup, '签名不符，请重新安装', '0 项仍可查询');
});

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.runIf(process.platform === 'linux')('npm run dev says what to do where no window can be opened', () => {
  const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/dev.mjs'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('npm start -- --headless');
  expect(stderr).not.toMatch(/^\s+at /m);
});

import { readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const withProperties = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => file.endsWith('.test.ts') && readFileSync(`test/${file}`, 'utf8').includes("'fast-check'"),
  )
  .map((file) => `test/${file}`);

/** `npm run check:properties`: every property with another seed and thirty times as many questions. Minutes. */
export default defineConfig({
  test: {
    include: withProperties,
    setupFiles: 'test/fast-check.setup.ts',
    env: { STDLENS_SEED: String(Date.now() % 2 ** 31), STDLENS_RUNS: '30' },
    testTimeout: 1_200_000,
  },
});

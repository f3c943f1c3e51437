import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `repository` and the two end-to-end projects look at dist/ and need `npm run build` first. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/repository/**', 'test/**/full-*.test.ts'],
          setupFiles: 'test/fast-check.setup.ts',
          // A hung test is found; a slow machine is no failure.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'repository', include: ['test/repository/**/*.test.ts'], testTimeout: 30_000 } },
      ...(['chromium', 'firefox'] as const).map((engine) => ({
        test: {
          name: engine,
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/**/full-*.test.ts'],
          // One browser after the other: two cores, and a page is only painted while its window is in front.
          fileParallelism: false,
          env: { STDLENS_ENGINE: engine },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});

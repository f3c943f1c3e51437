import { defineConfig } from 'vitest/config';

/** `npm run check:full`: the rules over whole public data sets beside the checkout. Minutes and gigabytes, so apart. */
export default defineConfig({
  test: {
    include: ['test/**/full-*.test.ts'],
    fileParallelism: false,
    execArgv: ['--max-old-space-size=6144'],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});

import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** As Chromium answers a script whose extension is gone. */
const gone = {
  removeListener(): void {
    throw new Error('Extension context invalidated.');
  },
};

test('a script whose extension is gone stops listening without an error', async () => {
  vi.stubGlobal('browser', { runtime: {} });
  const { isConnected, unlisten } = await import('../../src/browser');
  expect(isConnected()).toBe(false);
  expect(() => unlisten(gone, () => undefined)).not.toThrow();
});

test('where the extension is there, what goes wrong is told', async () => {
  vi.stubGlobal('browser', { runtime: { id: 'our-id' } });
  const { isConnected, unlisten } = await import('../../src/browser');
  expect(isConnected()).toBe(true);
  expect(() => unlisten(gone, () => undefined)).toThrow('invalidated');
});

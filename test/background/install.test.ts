import { expect, test, vi } from 'vitest';

const { opened, status, installed } = vi.hoisted(() => ({
  opened: new Array<string>(),
  status: vi.fn(() => Promise.resolve({})),
  installed: new Array<(details: { readonly reason: string }) => void>(),
}));
vi.mock('../../src/browser', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: (typeof installed)[number]) => void installed.push(listener) },
      getURL: (path: string) => `ours://id/${path}`,
    },
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(void opened.push(url)) },
  },
}));
vi.mock('../../src/background/answers', () => ({ catalogue: () => ({ status }) }));
const { listenForInstall } = await import('../../src/background/install');

test('the welcome page comes once, at the first install; the data are looked at after each update too', () => {
  listenForInstall();
  for (const reason of ['install', 'update', 'browser_update'])
    for (const tell of installed) tell({ reason });
  expect(opened).toEqual(['ours://id/src/welcome/index.html']);
  expect(status).toHaveBeenCalledTimes(3);
});

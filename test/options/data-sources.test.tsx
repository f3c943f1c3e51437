// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from '../ui/root';

vi.mock('../../src/browser', () => ({ browser: {} }));
vi.mock('../../src/options/useStored', () => ({ useStored: () => null }));
vi.mock('../../src/options/useDataVersion', () => ({ useDataVersion: () => 0 }));
const { DataSources } = await import('../../src/options/DataSources');
const { settingsTranslator } = await import('../../src/ui/settingsTranslate');

const described = (id: string, retrieved: string) => ({
  id,
  name: { zh: id, en: id },
  url: '',
  licence: 'ODC-By 1.0',
  attribution: 'Contains information from ISO Open Data',
  retrieved,
  official: true,
  records: 7,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['zh', '超过 30 天'],
  ['en', 'Over 30 days old'],
] as const)('says whose data it is, of which day, and which of it is old (%s)', async (language, old) => {
  const sources = [described('fresh', '2026-10-31'), described('stale', '2026-10-30')];
  const layer = { layer: 'seed', records: 14, dataDate: null, madeAt: '2026-11-30', sources };
  const status = () =>
    Promise.resolve({
      state: 'ready',
      message: null,
      progress: null,
      records: 14,
      dataDate: null,
      layers: [layer],
    } as const);
  await act(async () => {
    render(<DataSources status={status} t={settingsTranslator(language)} />, root);
    await Promise.resolve();
  });
  await act(() => Promise.resolve());
  const rows = [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringMatching(/^fresh.*ODC-By 1\.0.*ISO Open Data.*2026-10-31$/),
    expect.stringMatching(new RegExp(`^stale.*2026-10-30${old}$`)),
  ]);
});

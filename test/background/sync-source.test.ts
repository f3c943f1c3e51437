import { beforeEach, expect, test, vi } from 'vitest';
import type { FillableStore } from '../../src/catalogue';
import type * as Sync from '../../src/sync';
import type { Subscription } from '../../src/upkeep';

const { contains, syncPack, syncSource } = vi.hoisted(() => ({
  contains: vi.fn<(asked: { readonly origins: readonly string[] }) => Promise<boolean>>(),
  syncPack: vi.fn(),
  syncSource: vi.fn(),
}));
vi.mock('../../src/browser', () => ({ browser: { permissions: { contains } } }));
vi.mock('../../src/sync', async (original) => ({
  ...(await original<typeof Sync>()),
  syncPack,
  syncSource,
}));
const { bring, failureOf } = await import('../../src/background/sync-source');
const { openFillableStore } = await import('../../src/catalogue/store/fillable-store');
const { SyncProblem } = await import('../../src/sync');

const PACK: Subscription = {
  kind: 'pack',
  id: 'own',
  address: 'https://data.example:8443/packs/',
  on: true,
  every: 'week',
  key: 'AAAA',
};
const store: FillableStore = openFillableStore();
const never = new AbortController().signal;
const brought = (row: Subscription, into: FillableStore | null = store) =>
  bring(row, into, never, () => undefined, false).catch((error: unknown) => failureOf(error));

beforeEach(() => {
  for (const each of [contains, syncPack, syncSource]) each.mockReset();
  contains.mockResolvedValue(true);
  syncPack.mockResolvedValue({ news: true, bytes: 7 });
});

test('nobody is asked without permission for the host, and that is what is said', async () => {
  contains.mockResolvedValue(false);
  expect(await brought(PACK)).toEqual({ fault: 'permission' });
  expect(contains).toHaveBeenCalledWith({ origins: ['https://data.example/*'] });
  expect(syncPack).not.toHaveBeenCalled();
});

test('a pack is believed by the key that the user gave alone, and its update can be taken back', async () => {
  expect(await brought(PACK)).toEqual({ news: true, bytes: 7, refusals: 0 });
  expect(syncPack).toHaveBeenLastCalledWith(
    expect.objectContaining({ layer: 'pack:own', trusted: ['AAAA'], undoable: true, signal: never }),
  );
  await brought({ ...PACK, key: null });
  expect(syncPack).toHaveBeenLastCalledWith(expect.objectContaining({ trusted: [] }));
});

test('a fault has its name, with what came and what is held; any other error is said to be unknown', async () => {
  expect(await brought(PACK, null)).toEqual({ fault: 'store' });
  syncPack.mockRejectedValueOnce(new SyncProblem('signature', 'no'));
  expect(await brought(PACK)).toEqual({ fault: 'signature' });
  syncPack.mockRejectedValueOnce(new RangeError('no'));
  expect(await brought(PACK)).toEqual({ fault: 'unknown' });
});

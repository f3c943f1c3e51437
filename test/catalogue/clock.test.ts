import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openCatalogue } from '../../src/catalogue';
import { META } from '../../src/catalogue/store/names';
import { freshDatabases, memoryPack, record } from './fixtures';

beforeEach(freshDatabases);
afterEach(() => {
  vi.useRealTimers();
});

it('a clock that is set back does not keep the catalogue away from its database', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const { read } = await memoryPack([record('ISO 1:2020', 'inForce', 'Seed')]);
  const holder = await openDB(META.name, META.version);
  const upgrade = openDB(META.name, META.version + 1);
  const catalogue = openCatalogue({ seed: read, imports: false, openDeadline: 20 });
  expect((await catalogue.status()).message).toBe('storeBlocked');
  holder.close();
  (await upgrade).close();
  indexedDB.deleteDatabase(META.name);

  vi.setSystemTime(new Date('2001-01-01'));
  expect((await catalogue.status()).message).toBe('storeBlocked');
  vi.advanceTimersByTime(61_000);
  expect((await catalogue.status()).message).toBeNull();
  catalogue.close();
});

import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDB } from 'idb';
import { openFillableStore } from '../../src/catalogue/store/fillable-store';
import { META } from '../../src/catalogue/store/names';
import { keyOf } from '../../src/identifier';
import type { PackEntry } from '../../src/pack';
import { freshDatabases, record } from './fixtures';

const DESCRIPTION = { contents: 'one', dataDate: '2026-11-20', madeAt: '2026-11-20', sources: [] };

function many(count: number): PackEntry[] {
  return Array.from({ length: count }, (_, at): PackEntry => {
    const id = `ISO ${at + 1}:2020`;
    return { key: keyOf(id), id, records: [record(id, 'inForce', `Title ${at}`)] };
  });
}

async function* stream(entries: readonly PackEntry[], before?: (at: number) => void) {
  for (const [at, entry] of entries.entries()) {
    before?.(at);
    yield await Promise.resolve(entry);
  }
}

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
}

beforeEach(freshDatabases);

describe('importing a layer', { timeout: 60_000 }, () => {
  it('writes blocks of forty and finds every entry again', async () => {
    const store = openFillableStore();
    const entries = many(2345);
    await store.replaceLayer('seed', 90, DESCRIPTION, () => stream(entries));
    const [row] = await store.rows();
    if (!row) throw new Error('no row');
    const generation = await store.generation(row);
    const head = await generation.head();
    expect(head.records).toBe(2345);
    const blocks = await generation.read(head.firstKeys.map((_, at) => at));
    expect(blocks.flatMap((block) => block.keys.map((_, at) => block.entry(at).id))).toEqual(
      entries.map(({ id }) => id),
    );
    expect(Math.max(...blocks.map((block) => block.keys.length))).toBe(40);
    store.close();
  });

  it('leaves the old generation answering when the new one dies half way, and nothing behind', async () => {
    const store = openFillableStore();
    await store.replaceLayer('seed', 90, DESCRIPTION, () => stream(many(10)));
    const before = await databases();
    const dying = store.replaceLayer('seed', 90, { ...DESCRIPTION, contents: 'two' }, () =>
      stream(many(5000), (at) => {
        if (at === 4500) throw new Error('connection cut');
      }),
    );
    await expect(dying).rejects.toThrow('connection cut');
    expect((await store.rows()).map(({ contents, records }) => [contents, records])).toEqual([['one', 10]]);
    expect(await databases()).toEqual(before);
    store.close();
  });

  it('stops when aborted', async () => {
    const store = openFillableStore();
    const controller = new AbortController();
    const stopped = store.replaceLayer(
      'seed',
      90,
      DESCRIPTION,
      () =>
        stream(many(5000), (at) => {
          if (at === 2500) controller.abort();
        }),
      { signal: controller.signal },
    );
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await store.rows()).toEqual([]);
    store.close();
  });

  it('sweeps what a killed import left', async () => {
    const orphan = 'stdlens-generation-seed-orphan';
    (await openDB(orphan, 1, { upgrade: (database) => void database.createObjectStore('blocks') })).close();
    const store = openFillableStore();
    await store.replaceLayer('seed', 90, DESCRIPTION, () => stream(many(10)));
    expect(await databases()).not.toContain(orphan);
    store.close();
  });

  it('imports once when two openers race', async () => {
    const [first, second] = [openFillableStore(), openFillableStore()];
    let started = 0;
    const entries = () => {
      started++;
      return stream(many(100));
    };
    await Promise.all([
      first.replaceLayer('seed', 90, DESCRIPTION, entries),
      second.replaceLayer('seed', 90, DESCRIPTION, entries),
    ]);
    expect(started).toBe(1);
    expect(await databases()).toHaveLength(2);
    first.close();
    second.close();
  });

  it('replaces a generation although another context reads it, and tells that reader', async () => {
    const [writer, reader] = [openFillableStore(), openFillableStore()];
    await writer.replaceLayer('seed', 90, DESCRIPTION, () => stream(many(10)));
    const [row] = await reader.rows();
    if (!row) throw new Error('no row');
    const generation = await reader.generation(row);
    await generation.read([0]);
    await writer.replaceLayer('seed', 90, { ...DESCRIPTION, contents: 'two' }, () => stream(many(20)));
    await expect(generation.read([0])).rejects.toMatchObject({ database: row.database });
    expect(await databases()).toHaveLength(2);
    writer.close();
    reader.close();
  });
});

describe('replacing what somebody holds on to', { timeout: 60_000 }, () => {
  it('does not wait for a context that never lets go', async () => {
    const store = openFillableStore(1000, 20);
    await store.replaceLayer('seed', 90, DESCRIPTION, () => stream(many(10)));
    const [row] = await store.rows();
    const holder = await openDB(row?.database ?? '', 1);
    await store.replaceLayer('seed', 90, { ...DESCRIPTION, contents: 'two' }, () => stream(many(20)));
    expect((await store.rows()).map(({ contents }) => contents)).toEqual(['two']);
    holder.close();
    store.close();
  });
});

describe('opening', () => {
  it('says that a database of a later version is too new', async () => {
    (await openDB(META.name, 99)).close();
    const store = openFillableStore();
    await expect(store.rows()).rejects.toMatchObject({ code: 'storeTooNew' });
  });

  it('says that a database without our stores is corrupt', async () => {
    (await openDB(META.name, META.version)).close();
    const store = openFillableStore();
    await expect(store.rows()).rejects.toMatchObject({ code: 'storeCorrupt' });
    await store.wipe();
    expect(await store.rows()).toEqual([]);
    store.close();
  });

  it('does not wait for ever for a database that another window holds', async () => {
    const holder = await openDB(META.name, META.version);
    const upgrade = openDB(META.name, META.version + 1);
    const store = openFillableStore(20);
    await expect(store.rows()).rejects.toMatchObject({ code: 'storeBlocked' });
    holder.close();
    (await upgrade).close();
  });

  it('goes on at once where the browser closed the connection and has not said so yet', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const store = openFillableStore();
    await store.rows();
    const [request] = open.mock.results.map(({ value }): unknown => value);
    if (!(request instanceof IDBOpenDBRequest)) throw new Error('nothing was opened');
    Reflect.apply(forceCloseDatabase, undefined, [request.result]);
    expect(await store.rows()).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
    open.mockRestore();
    store.close();
  });
});

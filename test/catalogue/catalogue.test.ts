import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDB, openDB } from 'idb';
import { openCatalogue } from '../../src/catalogue';
import type { CatalogueOptions } from '../../src/catalogue';
import { RANKS } from '../../src/catalogue/store/meta';
import { META } from '../../src/catalogue/store/names';
import {
  entriesOf,
  freshDatabases,
  memoryPack,
  ON,
  record,
  source,
  WORLD,
  type MemoryPack,
} from './fixtures';

beforeEach(freshDatabases);

type Opened = ReturnType<typeof openCatalogue>;

function open(pack: MemoryPack, more: Partial<CatalogueOptions> = {}) {
  const listeners = new Set<() => void>();
  const catalogue = openCatalogue({
    seed: pack.read,
    onStatus: () => {
      for (const listener of listeners) listener();
    },
    ...more,
  });
  /** Resolves once the state is the one waited for. */
  async function until(state: string): Promise<void> {
    for (;;) {
      const changed = new Promise<void>((resolve) => listeners.add(resolve));
      if ((await catalogue.status()).state === state) return;
      await changed;
    }
  }
  return { catalogue, until };
}

async function answer(catalogue: Opened, citation: string) {
  const [found] = await catalogue.resolve([citation], ON);
  if (!found) throw new Error('no answer');
  return found;
}

async function generation(): Promise<string> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const found = names.find((name) => name !== META.name);
  if (found === undefined) throw new Error('nothing stored');
  return found;
}

describe('answering', { timeout: 60_000 }, () => {
  it('answers from the seed before anything is loaded, then the same from the store', async () => {
    const pack = await memoryPack(WORLD);
    const { catalogue, until } = open(pack);
    const asked = WORLD.map(({ id }) => id);
    const early = await catalogue.resolve(asked, ON);
    await until('ready');
    pack.asked.length = 0;
    expect(await catalogue.resolve(asked, ON)).toEqual(early);
    expect(pack.asked.filter((path) => path !== 'index.json')).toEqual([]);
    expect(early.map(({ match }) => match)).toEqual(asked.map(() => 'edition'));
    catalogue.close();
  });

  it('answers in order, one each, also what is no number and what is asked twice', async () => {
    const { catalogue } = open(await memoryPack(WORLD), { persistent: false });
    const asked = ['ISO 9001', 'hello', 'ISO/IEC 27001:2013', 'ISO 9001', 'ISO 99999:2024'];
    const answers = await catalogue.resolve(asked, ON);
    expect(answers.map(({ query }) => query)).toEqual(asked);
    expect(answers.map(({ match }) => match)).toEqual(['work', 'none', 'edition', 'work', 'none']);
  });

  it('resolves the undated to the edition in force', async () => {
    const { catalogue } = open(await memoryPack(WORLD), { persistent: false });
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
  });

  it('knows a work under its other spellings', async () => {
    const { catalogue } = open(await memoryPack(WORLD), { persistent: false });
    expect((await answer(catalogue, 'GB 2312')).id).toBe('GB/T 2312-1980');
    expect((await answer(catalogue, 'GB 2312-1980')).id).toBe('GB/T 2312-1980');
    expect((await answer(catalogue, 'ISO 27001')).id).toBe('ISO/IEC 27001:2022');
  });

  it('answers for documents that have a name instead of a number', async () => {
    const name = 'W3C Accessibility Rules';
    const { catalogue } = open(await memoryPack([...WORLD, record(name, 'inForce', 'Rules for access')]), {
      persistent: false,
    });
    expect(await answer(catalogue, name)).toMatchObject({
      id: name,
      match: 'edition',
      verdict: { face: 'yes' },
    });
    const found = await catalogue.search('rules for acc', { on: ON });
    expect(found.hits).toMatchObject([{ id: name, face: 'yes', lifecycle: 'inForce' }]);
  });

  it('walks replacement chains over many works to their end', async () => {
    const chain = Array.from({ length: 6 }, (_, at) =>
      record(`EN ${1000 + at}:${2000 + at}`, at < 5 ? 'withdrawn' : 'inForce', `Step ${at}`, {
        published: { date: `${2000 + at}`, provenance: 'stated' },
        ...(at > 0 ? { replaces: [{ id: `EN ${999 + at}:${1999 + at}`, extent: 'full' as const }] } : {}),
      }),
    );
    const { catalogue } = open(await memoryPack(chain), { persistent: false });
    const { successors } = await answer(catalogue, 'EN 1000:2000');
    expect(successors.filter(({ terminal }) => terminal).map(({ id }) => id)).toEqual(['EN 1005:2005']);
  });

  it('knows when the document came out that repeals clauses of the cited one', async () => {
    const records = [
      record('GB 50016-2014', 'inForce', '建筑设计防火规范', { clauseRepeals: [{ by: 'GB 55037-2022' }] }),
      record('GB 55037-2022', 'inForce', '建筑防火通用规范', {
        published: { date: '2022-12-27', provenance: 'stated' },
      }),
    ];
    const { catalogue } = open(await memoryPack(records));
    const repealed = async (on: string) => (await catalogue.resolve(['GB 50016-2014'], on))[0]?.clauseRepeals;
    expect(await repealed('2022-12-01')).toEqual([]);
    expect(await repealed('2023-12-01')).toEqual([{ by: 'GB 55037-2022' }]);
    catalogue.close();
  });

  it('reads each block once for a page of citations', async () => {
    const pack = await memoryPack(WORLD);
    const { catalogue } = open(pack, { persistent: false });
    await catalogue.resolve(
      [...WORLD, ...WORLD].map(({ id }) => id),
      ON,
    );
    expect(pack.asked).toEqual([...new Set(pack.asked)]);
  });

  it('stops when aborted', async () => {
    const { catalogue } = open(await memoryPack(WORLD));
    const signal = AbortSignal.abort();
    await expect(catalogue.resolve(['ISO 9001'], ON, signal)).rejects.toMatchObject({ name: 'AbortError' });
    catalogue.close();
  });

  it.each([
    ['of long ago', '2020-01-01'],
    ['to come', '2030-01-01'],
  ])('counts the age of the data up to today, also where a day %s is asked for', async (_, on) => {
    const pack = await memoryPack(WORLD);
    const { catalogue } = open(pack, { persistent: false, today: () => '2027-01-19' });
    const [asked] = await catalogue.resolve(['ISO 9001:2015'], on);
    expect(asked).toMatchObject({ dataDate: '2026-11-20', verdict: { staleDays: 60 } });
    catalogue.close();
  });

  it('searches, with the verdict of what it finds', async () => {
    const { catalogue, until } = open(await memoryPack(WORLD));
    await until('ready');
    const found = await catalogue.search('GB/T 7714-2015', { on: ON });
    expect(found.hits).toMatchObject([
      { id: 'GB/T 7714-2015', face: 'no', successors: ['GB/T 7714-2025'], matched: 'number' },
    ]);
    catalogue.close();
  });
});

describe('layers', { timeout: 60_000 }, () => {
  it('lets an upper layer speak beside the seed, and keeps both statements', async () => {
    const { catalogue, until } = open(await memoryPack(WORLD));
    await until('ready');
    const overlay = [
      record('ISO 9001:2015', 'withdrawn', 'House title', {
        source: 'house',
        asOf: '2020-01-01',
        note: 'ask Li',
      }),
    ];
    await catalogue.store?.replaceLayer(
      'overlay',
      RANKS.overlay,
      { contents: 'o1', dataDate: '2026-11-21', madeAt: '2026-11-21', sources: [source('house')] },
      async function* () {
        yield* await Promise.resolve(entriesOf(overlay));
      },
    );
    const { evidence, sources, verdict, confidence } = await answer(catalogue, 'ISO 9001:2015');
    expect({ confidence, ...verdict }).toMatchObject({
      confidence: 'conflict',
      answer: 'history',
      reason: { code: 'ownList' },
    });
    expect(new Set(evidence.map((each) => each.source))).toEqual(new Set(['house overlay', 'registry']));
    expect(sources.map(({ id }) => id).sort()).toEqual(['house overlay', 'registry']);
    expect((await catalogue.status()).layers.map(({ layer }) => layer)).toEqual(['overlay', 'seed']);
    const search = await catalogue.search('house title', { on: ON });
    expect(search.hits.map(({ id }) => id)).toEqual(['ISO 9001:2015']);
    catalogue.close();
  });

  it('takes a newer shipped seed instead of the stored one at once, and loads it', async () => {
    const first = open(await memoryPack(WORLD));
    await first.until('ready');
    first.catalogue.close();
    const { catalogue, until } = open(await memoryPack([record('ISO 1:2022', 'inForce', 'Temperature')]));
    expect((await answer(catalogue, 'ISO 1:2022')).match).toBe('edition');
    await until('ready');
    expect((await answer(catalogue, 'ISO 1:2022')).match).toBe('edition');
    expect((await answer(catalogue, 'ISO 9001:2015')).match).toBe('none');
    catalogue.close();
  });
});

describe('a damaged store', { timeout: 60_000 }, () => {
  async function loaded() {
    const pack = await memoryPack(WORLD);
    const { catalogue, until } = open(pack);
    await until('ready');
    catalogue.close();
    return pack;
  }

  const damages: Readonly<Record<string, { code: string; damage: () => Promise<void> }>> = {
    'a block gone bad': {
      code: 'storeCorrupt',
      async damage() {
        const database = await openDB(await generation());
        await database.put('blocks', { keys: ['?'], bytes: new Uint8Array(3) }, 0);
        database.close();
      },
    },
    'the blocks purged by the browser': {
      code: 'storeWiped',
      async damage() {
        const database = await openDB(await generation());
        await database.clear('blocks');
        database.close();
      },
    },
    'the generation purged by the browser': {
      code: 'storeWiped',
      async damage() {
        await deleteDB(await generation());
      },
    },
    'the list of layers from another program': {
      code: 'storeCorrupt',
      async damage() {
        const database = await openDB(META.name);
        await database.put('layers', { what: 1 }, 'seed');
        database.close();
      },
    },
    'a version from the future': {
      code: 'storeTooNew',
      async damage() {
        (await openDB(META.name, 7)).close();
      },
    },
  };

  it.each(Object.entries(damages))('%s: the seed answers, one repair cures', async (_, { code, damage }) => {
    const pack = await loaded();
    await damage();
    const { catalogue } = open(pack);
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: code });
    await catalogue.repair();
    expect(await catalogue.status()).toMatchObject({ state: 'ready', message: null });
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
    catalogue.close();
  });

  it('goes on saying so, and does not read it again, when the worker that found it is gone', async () => {
    const pack = await loaded();
    await damages['a block gone bad']?.damage();
    const first = open(pack);
    await answer(first.catalogue, 'ISO 9001');
    first.catalogue.close();
    const { catalogue } = open(pack);
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: 'storeCorrupt' });
    await catalogue.repair();
    catalogue.close();
    const after = open(pack);
    expect(await after.catalogue.status()).toMatchObject({ state: 'ready', message: null });
    after.catalogue.close();
  });

  it('says that the browser has emptied the data also where it was reading them already', async () => {
    const { catalogue, until } = open(await memoryPack(WORLD));
    await until('ready');
    await damages['the blocks purged by the browser']?.damage();
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: 'storeWiped' });
    catalogue.close();
  });

  it('tries a full disk once, says so, and loads when there is room again', async () => {
    let tries = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      tries++;
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { catalogue, until } = open(await memoryPack(WORLD));
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
    await until('broken');
    expect((await catalogue.status()).message).toBe('storeFull');
    const before = tries;
    await answer(catalogue, 'ISO 9001');
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: 'storeFull' });
    expect(tries).toBe(before);
    put.mockRestore();
    await catalogue.repair();
    expect(await catalogue.status()).toMatchObject({ state: 'ready', message: null });
    catalogue.close();
  });

  it('does without a database where the profile has none', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const { catalogue } = open(await memoryPack(WORLD));
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: 'storeMissing' });
    catalogue.close();
  });

  it('answers unknown, and says why, when even the seed cannot be read', async () => {
    const pack = await memoryPack(WORLD);
    pack.files.clear();
    const { catalogue } = open(pack);
    expect((await answer(catalogue, 'ISO 9001')).verdict.answer).toBe('unknown');
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: 'seedUnreadable' });
    catalogue.close();
  });

  it('keeps answering from the store when the shipped seed is unreadable', async () => {
    const pack = await loaded();
    pack.files.clear();
    const { catalogue } = open(pack);
    expect((await answer(catalogue, 'ISO 9001')).id).toBe('ISO 9001:2015');
    catalogue.close();
  });
});

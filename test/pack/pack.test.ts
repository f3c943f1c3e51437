import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildPack,
  changed,
  cut,
  decodeBlock,
  decodeChanges,
  diffPacks,
  encodeBlock,
  indexBytes,
  LIMITS,
  PackError,
  parseIndex,
  readEntries,
  readIndex,
  signerFromPem,
  signIndex,
  verifyIndex,
  verifyPack,
  type PackEntry,
  type PackIndex,
} from '../../src/pack';
import { gzip } from '../../src/pack/gzip';
import { sha256Hex } from '../../src/pack/hash';
import { MemoryPack } from './memory';
import { editions, entriesOf, SOURCE } from './records';

function pem(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function built(records = editions(600)): Promise<{ pack: MemoryPack; index: PackIndex }> {
  const pack = new MemoryPack();
  const plan = { id: 'test', sources: [SOURCE], entries: entriesOf(records) };
  return { pack, index: await buildPack(plan, pack) };
}

async function entriesIn(pack: MemoryPack, index: PackIndex): Promise<PackEntry[]> {
  const entries: PackEntry[] = [];
  for await (const entry of readEntries(pack, index)) entries.push(entry);
  return entries;
}

describe('a pack', () => {
  it('gives back every record as it was put in, in catalogue order', async () => {
    const records = editions(600);
    const { pack, index } = await built(records);
    expect(await entriesIn(pack, index)).toEqual(entriesOf(records));
    expect(index).toMatchObject({ entries: 600, records: 600, madeAt: '2026-01-02' });
    expect((await verifyPack(pack, [])).signature).toBe('unsigned');
  });

  it('has the same bytes for the same records in any order', async () => {
    const { pack } = await built();
    const { pack: other } = await built(editions(600).reverse());
    expect([...other.files]).toEqual([...pack.files]);
  });

  it('holds a document that is only named, and says by whom', async () => {
    const { pack, index } = await built([
      {
        id: 'GB/T 19001-2016',
        source: 'made-up',
        asOf: '2026-01-02',
        adopts: [{ id: 'ISO 9001:2015', degree: 'IDT' }],
      },
    ]);
    const named = (await entriesIn(pack, index)).find(({ id }) => id === 'ISO 9001:2015');
    expect(named).toMatchObject({ records: [], mentionedBy: ['GB/T 19001-2016'] });
  });

  it('says of every document that a record names, in whichever member, by whom it is named', () => {
    const named = ['RFC 2', 'RFC 3', 'RFC 4', 'RFC 5', 'RFC 6', 'RFC 7', 'RFC 8', 'RFC 9'] as const;
    const entries = entriesOf([
      {
        id: 'RFC 1',
        source: 'made-up',
        asOf: '2026-01-02',
        replaces: [{ id: named[0], extent: 'full' }],
        replacedBy: [{ id: named[1], extent: 'full' }],
        adopts: [{ id: named[2], degree: 'IDT' }],
        updates: [named[3], 'RFC 1'],
        updatedBy: [named[4]],
        aliases: [named[5]],
        clauseRepeals: [{ by: named[6] }],
        supplementOf: named[7],
      },
    ]);
    const mentions = entries.map(({ id, mentionedBy }) => ({ id, mentionedBy }));
    const others = named.map((id) => ({ id, mentionedBy: ['RFC 1'] }));
    expect(mentions).toEqual([{ id: 'RFC 1', mentionedBy: undefined }, ...others]);
  });

  it('keeps both statements where two records of one document differ, the newest first', () => {
    const [old] = editions(1);
    if (old === undefined) throw new Error('no record');
    const [entry] = entriesOf([old, { ...old, asOf: '2026-03-01', note: 'newer' }, old]);
    expect(entry?.records.map(({ asOf }) => asOf)).toEqual(['2026-03-01', '2026-01-02']);
  });
});

describe('cuts', () => {
  it('shift nothing but their own block when a record comes or goes', () => {
    const before = [...cut(entriesOf(editions(6000)))].map((group) => group.map(({ id }) => id));
    const after = [...cut(entriesOf(editions(6000).filter(({ id }) => id !== 'GB/T 3000-2020')))].map(
      (group) => group.map(({ id }) => id),
    );
    const kept = new Set(before.map((group) => group.join()));
    const changed = after.filter((group) => !kept.has(group.join()));
    expect(after.length).toBeGreaterThan(20);
    expect(changed.length).toBeLessThanOrEqual(3);
    for (const group of after.slice(0, -1)) expect(group.length).toBeGreaterThanOrEqual(64);
    for (const group of after) expect(group.length).toBeLessThanOrEqual(256);
  });

  it('lose nothing and keep the order, whatever the keys', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 400 });
    fc.assert(
      fc.property(keys, (list) => {
        const items = list.sort().map((key) => ({ key }));
        expect([...cut(items)].flat()).toEqual(items);
      }),
    );
  });
});

describe('tampering', () => {
  let pack: MemoryPack;
  let index: PackIndex;
  beforeAll(async () => {
    ({ pack, index } = await built(editions(40)));
  });

  it('with any byte of a block never yields other data: it is found, or it touched no data', async () => {
    const [ref] = index.blocks;
    if (ref === undefined) throw new Error('no block');
    const bytes = await pack.read(`blocks/${ref.hash}`);
    const honest = await decodeBlock(bytes, ref);
    let found = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      // The head of a gzip stream says when and where it was made, and its last bits may be padding.
      const read = await decodeBlock(damaged, ref).catch(onlyPackError);
      if (read === null) found += 1;
      else expect(read, `byte ${at}`).toEqual(honest);
    }
    expect(found).toBeGreaterThan(bytes.length - 10);
    for (const length of [0, 1, bytes.length - 1]) {
      await expect(decodeBlock(bytes.slice(0, length), ref)).rejects.toThrow(PackError);
    }
  });

  it('is found at any character of a signed index', async () => {
    const signer = await signerFromPem(pem());
    const signed = await signIndex(index, signer);
    const bytes = indexBytes(signed);
    expect(await verifyIndex(parseIndex(bytes), [signer.publicKey])).toBe('valid');
    for (let at = 0; at < bytes.length - 1; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x01;
      await expect(stateOf(damaged, signer.publicKey), `byte ${at}`).resolves.not.toBe('valid');
    }
  });

  it('is found where a whole block was exchanged for another of its size', async () => {
    const { pack: other, index: otherIndex } = await built(editions(40, 41));
    const [mine] = index.blocks;
    const [theirs] = otherIndex.blocks;
    if (mine === undefined || theirs === undefined) throw new Error('no block');
    const bytes = await other.read(`blocks/${theirs.hash}`);
    const claimed = { ...mine, bytes: theirs.bytes, rawBytes: theirs.rawBytes };
    await expect(decodeBlock(bytes, claimed)).rejects.toThrow(/does not hold/);
  });
});

function onlyPackError(error: unknown): null {
  if (error instanceof PackError) return null;
  throw error;
}

async function stateOf(bytes: Uint8Array, key: string): Promise<string> {
  try {
    return await verifyIndex(parseIndex(bytes), [key]);
  } catch (error) {
    if (error instanceof PackError) return error.fault;
    throw error;
  }
}

describe('what comes from outside', () => {
  it('cannot unpack to more than was announced', async () => {
    const [entry] = entriesOf(editions(1));
    if (entry === undefined) throw new Error('no entry');
    const { ref } = await encodeBlock([entry]);
    const bomb = await gzip(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(decodeBlock(bomb, { ...ref, bytes: bomb.length })).rejects.toMatchObject({
      fault: 'limit',
    });
  });

  it('cannot hold an entry of more than 1 MiB, and nobody can write one', async () => {
    const [entry] = entriesOf(editions(1));
    if (entry === undefined) throw new Error('no entry');
    const large = { ...entry, records: [{ ...entry.records[0], note: 'x'.repeat(LIMITS.entryBytes) }] };
    const raw = new TextEncoder().encode(`${JSON.stringify(large)}\n`);
    const bytes = await gzip(raw);
    const { ref } = await encodeBlock([entry]);
    const claimed = { ...ref, hash: await sha256Hex(raw), bytes: bytes.length, rawBytes: raw.length };
    await expect(decodeBlock(bytes, claimed)).rejects.toMatchObject({ fault: 'limit' });
    const written = entriesOf(editions(1).map((each) => ({ ...each, note: 'x'.repeat(LIMITS.entryBytes) })));
    await expect(encodeBlock(written)).rejects.toMatchObject({ fault: 'limit' });
  });

  it('holds nothing behind its last line', async () => {
    const [entry] = entriesOf(editions(1));
    if (entry === undefined) throw new Error('no entry');
    const { ref } = await encodeBlock([entry]);
    const decoded = async (text: string): Promise<PackEntry[]> => {
      const raw = new TextEncoder().encode(text);
      const bytes = await gzip(raw);
      const claimed = { ...ref, hash: await sha256Hex(raw), bytes: bytes.length, rawBytes: raw.length };
      return decodeBlock(bytes, claimed);
    };
    const line = JSON.stringify(entry);
    expect(await decoded(`${line}\n`)).toEqual([entry]);
    await expect(decoded(`${line}\nmore`)).rejects.toMatchObject({ fault: 'format' });
    await expect(decoded(`${line}\n${line}`)).rejects.toMatchObject({ fault: 'format' });
  });

  it('cannot put a document where nobody looks for it, and pass for whole', async () => {
    const [entry] = entriesOf(editions(1));
    if (entry === undefined) throw new Error('no entry');
    const pack = new MemoryPack();
    const entries = [{ ...entry, key: 'GB!19 2020' }];
    await buildPack({ id: 'test', sources: [SOURCE], entries }, pack);
    await expect(verifyPack(pack, [])).rejects.toThrow(/GB\/T 1-2020 stands under “GB!19 2020”/);
  });

  it('cannot announce a block larger than the cap, nor name a file outside the pack', async () => {
    const { index } = await built(editions(3));
    const [block] = index.blocks;
    if (block === undefined) throw new Error('no block');
    for (const wrong of [{ rawBytes: 1e9 }, { bytes: 1e9 }, { hash: '../../../etc/passwd' }]) {
      const bytes = indexBytes({ ...index, blocks: [{ ...block, ...wrong }] });
      expect(() => parseIndex(bytes)).toThrow(PackError);
    }
  });

  it('names pages of its sources that are pages, or none', async () => {
    const { index } = await built(editions(1));
    const read = (url: string) => parseIndex(indexBytes({ ...index, sources: [{ ...SOURCE, url }] }));
    for (const url of ['', 'https://example.org', 'http://example.org/']) {
      expect(read(url).sources.map((source) => source.url)).toEqual([url]);
    }
    for (const url of ['javascript:alert(1)', 'data:,x', 'example.org']) {
      expect(() => read(url)).toThrow(expect.objectContaining({ fault: 'format' }));
    }
  });

  it('is told apart: a later version, another file, blocks that overlap, counts that lie', async () => {
    const { index } = await built(editions(300));
    const [first, second] = index.blocks;
    if (first === undefined || second === undefined) throw new Error('no block');
    const text = new TextEncoder();
    const faultOf = (bytes: Uint8Array): unknown => {
      try {
        parseIndex(bytes);
      } catch (error) {
        if (error instanceof PackError) return error.fault;
        throw error;
      }
      return 'none';
    };
    expect(faultOf(text.encode('{"format":"stdlens-pack","version":2}'))).toBe('version');
    expect(faultOf(text.encode('<!doctype html>'))).toBe('format');
    expect(faultOf(indexBytes({ ...index, blocks: [second, first] }))).toBe('order');
    expect(faultOf(indexBytes({ ...index, entries: index.entries + 1 }))).toBe('size');
    expect(faultOf(indexBytes({ ...index, sources: [{ ...SOURCE, retrieved: '2024-02-31' }] }))).toBe(
      'format',
    );
    for (const madeAt of ['2024-02-31', '2024-02-31T10:00:00Z', '2024-01-01T24:00:00Z', '2024-01'])
      expect(faultOf(indexBytes({ ...index, madeAt })), madeAt).toBe('format');
    for (const madeAt of ['2024-02-29', '2024-02-29T23:59:59Z'])
      expect(faultOf(indexBytes({ ...index, madeAt })), madeAt).toBe('none');
  });
});

describe('signatures', () => {
  it('hold for their key only, and a stranger is no forger', async () => {
    const { index } = await built(editions(3));
    const mine = await signerFromPem(pem());
    const other = await signerFromPem(pem());
    const signed = await signIndex(index, mine);
    expect(await verifyIndex(signed, [other.publicKey, mine.publicKey])).toBe('valid');
    expect(await verifyIndex(signed, [other.publicKey])).toBe('untrusted');
    expect(await verifyIndex({ ...signed, madeAt: '2027-01-01' }, [mine.publicKey])).toBe('invalid');
  });

  it('are refused from a key that is none', async () => {
    await expect(signerFromPem('hello')).rejects.toThrow(/PKCS #8/);
  });
});

describe('the difference of two packs', () => {
  it('names what came, went and changed, and nothing else', async () => {
    const { pack: old, index: oldIndex } = await built(editions(600));
    const next = editions(601)
      .filter(({ id }) => id !== 'GB/T 300-2020')
      .map((record) => (record.id === 'GB/T 100-2020' ? { ...record, note: 'corrected' } : record));
    const { pack: pack2, index: index2 } = await built(next);
    const changes = new Map<string, string>();
    for await (const { id, before, entry } of diffPacks(
      { reader: old, index: oldIndex },
      { reader: pack2, index: index2 },
    )) {
      changes.set(id, before === null ? 'come' : entry === null ? 'gone' : 'changed');
    }
    expect(Object.fromEntries(changes)).toEqual({
      'GB/T 100-2020': 'changed',
      'GB/T 300-2020': 'gone',
      'GB/T 601-2020': 'come',
    });
  });

  it('is empty for a pack and itself', async () => {
    const { pack } = await built();
    const index = await readIndex(pack);
    const side = { reader: pack, index };
    expect((await diffPacks(side, side).next()).done).toBe(true);
  });
});

describe('change files', () => {
  it('turn the old pack into the new one, entry for entry', async () => {
    const { pack: old, index: oldIndex } = await built(editions(600));
    const next = editions(605)
      .filter(({ id }) => !/ (?:1|300|301)-/.test(id))
      .map((record) => (record.id === 'GB/T 100-2020' ? { ...record, note: 'corrected' } : record));
    const pack = new MemoryPack();
    const entries = entriesOf(next);
    const index = await buildPack(
      { id: 'test', sources: [SOURCE], entries, predecessors: [{ reader: old, index: oldIndex }] },
      pack,
    );
    expect((await verifyPack(pack, [])).index.changes).toHaveLength(1);
    const [ref] = index.changes;
    if (ref === undefined) throw new Error('no change file');
    expect(ref.from).toBe(oldIndex.revision);
    const bytes = await pack.read(`changes/${ref.hash}`);
    const changes = await decodeChanges(bytes, ref);
    const result: PackEntry[] = [];
    for await (const entry of changed(readEntries(old, oldIndex), changes)) result.push(entry);
    expect(result).toEqual(entries);
    bytes[20] = (bytes[20] ?? 0) ^ 0xff;
    await expect(decodeChanges(bytes, ref)).rejects.toThrow(PackError);
  });

  it('carry 50 scattered changes of 5,000 records in a small part of the pack’s bytes', async () => {
    const records = editions(5000);
    const { pack: old, index: oldIndex } = await built(records);
    const next = records.map((record, at) =>
      at % 100 === 7 ? { ...record, status: { lifecycle: 'withdrawn' as const, raw: '废止' } } : record,
    );
    const index = await buildPack(
      {
        id: 'test',
        sources: [SOURCE],
        entries: entriesOf(next),
        predecessors: [{ reader: old, index: oldIndex }],
      },
      new MemoryPack(),
    );
    const whole = index.blocks.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(index.changes).toMatchObject([{ count: 50 }]);
    expect(index.changes[0]?.bytes ?? whole).toBeLessThan(whole / 20);
  }, 60_000);

  it('are not written for a pack that says the same', async () => {
    const { pack: old, index: oldIndex } = await built(editions(3));
    const plan = { id: 'test', sources: [SOURCE], entries: entriesOf(editions(3)) };
    const side = { reader: old, index: oldIndex };
    const index = await buildPack({ ...plan, predecessors: [side] }, new MemoryPack());
    expect(index.changes).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { BoundedCache } from '../../src/catalogue/blocks/cache';
import { blocksWithPrefix, keysOfWork } from '../../src/catalogue/blocks/locate';
import { readStoredBlock, storeBlock } from '../../src/catalogue/blocks/stored';
import type { PackEntry } from '../../src/pack';
import { mergeEntries } from '../../src/catalogue/merge';
import { entriesOf, record, WORLD } from './fixtures';

describe('finding blocks', () => {
  const firstKeys = ['B1 ', 'B5 ', 'C1 2020', 'C1 2025', 'D'];

  it('takes the block before the first match, for the work may begin inside it', () => {
    expect(blocksWithPrefix(firstKeys, 'B7 ')).toEqual([1, 2]);
    expect(blocksWithPrefix(firstKeys, 'C1 ')).toEqual([1, 4]);
    expect(blocksWithPrefix(firstKeys, 'A ')).toEqual([0, 0]);
    expect(blocksWithPrefix(firstKeys, 'Z ')).toEqual([4, 5]);
    expect(blocksWithPrefix([], 'B1 ')).toEqual([0, 0]);
  });

  it('does not take 1.10 for 1.1, nor a longer name for a name', () => {
    expect(keysOfWork(['GB 1.1 2020', 'GB 1.10 2020'], 'GB 1.1 ')).toEqual([0, 1]);
    expect(keysOfWork(['~CSS', '~CSS!COLOR'], '~CSS')).toEqual([0, 1]);
  });
});

describe('a stored block', () => {
  const entries = entriesOf(WORLD);

  it('gives back what was put in, entry by entry', () => {
    const block = readStoredBlock(structuredClone(storeBlock(entries)), 'test');
    expect(block.keys.map((_, at) => block.entry(at))).toEqual(entries);
  });

  it('notices one flipped bit, a missing row and a foreign row', () => {
    const stored = storeBlock(entries);
    const bytes = stored.bytes.slice();
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    for (const bad of [{ ...stored, bytes }, null, 'text', { keys: [] }]) {
      expect(() => readStoredBlock(bad, 'test')).toThrow(expect.objectContaining({ code: 'storeCorrupt' }));
    }
    expect(() => readStoredBlock(undefined, 'test')).toThrow(expect.objectContaining({ code: 'storeWiped' }));
  });

  it('that an earlier version wrote of a record that is refused today is damaged, and says where', () => {
    const [entry] = entries;
    if (!entry) throw new Error('no entry');
    const records = JSON.parse(
      '[{"id":"GB 1-2020","source":"registry","asOf":"2020","conversions":[null]}]',
    ) as PackEntry['records'];
    const block = readStoredBlock(storeBlock([{ ...entry, records }]), 'test');
    expect(() => block.entry(0)).toThrow(expect.objectContaining({ code: 'storeCorrupt', place: 'test' }));
  });
});

describe('the cache', () => {
  it('forgets what was used longest ago, and keeps the newest however large', () => {
    const cache = new BoundedCache<string>(100);
    cache.put('1', 'one', 40);
    cache.put('2', 'two', 40);
    cache.get('1');
    cache.put('3', 'three', 40);
    expect(cache.get('2')).toBeUndefined();
    expect(cache.get('1')).toBe('one');
    cache.put('4', 'four', 500);
    expect(cache.get('4')).toBe('four');
    expect(cache.get('3')).toBeUndefined();
  });
});

describe('merging layers', () => {
  it('joins what layers say of one document, upper layer first', () => {
    const upper = entriesOf([record('GB/T 19001-2016', 'withdrawn', '本单位不用', { source: 'overlay' })]);
    const [merged] = mergeEntries([upper, entriesOf(WORLD).filter(({ id }) => id === 'GB/T 19001-2016')]);
    expect(merged?.records.map((each) => each.source)).toEqual(['overlay', 'registry']);
  });

  it('lets the newest statement of one source supersede its older ones, whichever layer holds it', () => {
    const old = entriesOf([record('ISO 9001:2015', 'inForce', 'Old', { asOf: '2025-01-01' })]);
    const fresh = entriesOf([record('ISO 9001:2015', 'withdrawn', 'New', { asOf: '2026-11-01' })]);
    for (const layers of [
      [old, fresh],
      [fresh, old],
    ]) {
      const [merged] = mergeEntries(layers);
      expect(merged?.records.map((each) => each.titles)).toEqual([{ en: 'New' }]);
    }
  });

  it('unites the edges that arrive', () => {
    const seed = entriesOf([
      record('GB/T 19001-2016', 'inForce', '甲', { adopts: [{ id: 'ISO 9001:2015', degree: 'IDT' }] }),
    ]);
    const pack = entriesOf([
      record('DIN EN ISO 9001:2015-11', 'inForce', 'B', { adopts: [{ id: 'ISO 9001:2015', degree: 'IDT' }] }),
    ]);
    const merged = mergeEntries([seed, pack]).find(({ id }) => id === 'ISO 9001:2015');
    expect(merged?.mentionedBy).toEqual(['GB/T 19001-2016', 'DIN EN ISO 9001:2015-11']);
  });
});

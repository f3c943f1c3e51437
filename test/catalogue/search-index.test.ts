import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPostings, tokenBlocks } from '../../src/catalogue/search/token-blocks';
import { PostingLists } from '../../src/catalogue/search/posting-lists';
import { Bits } from '../../src/catalogue/search/bits';
import { IndexBuilder } from '../../src/catalogue/search/build';
import { searchDocument } from '../../src/catalogue/search/document';
import { parseQuery } from '../../src/catalogue/search/query';
import { scan } from '../../src/catalogue/search/scan';
import { storedIndex } from '../../src/catalogue/search/stored-index';
import type { PackEntry } from '../../src/pack';
import type { Lifecycle, SourceRecord } from '../../src/standard/record';
import { entriesOf, record, WORLD } from './fixtures';
import { runs } from '../runs';

/** Pseudo-random, but the same on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PUBLISHERS = [
  'GB',
  'GB/T',
  'ISO',
  'ISO/IEC',
  'ISO/IEC TR',
  'EN',
  'DIN EN ISO',
  'DB31/T',
  'T/CECS',
  'IEC',
  'YY/T',
];
const LATIN =
  'quality management system systems requirement requirements part general test testing é étanchéité for the co company 3d'.split(
    ' ',
  );
const HAN = '质量 管理 体系 要求 试验 方法 试验方法 第1部分 通用 の 製図 カ'.split(' ');
const LIFECYCLES: readonly Lifecycle[] = ['inForce', 'withdrawn', 'upcoming', 'unknown'];

function world(count: number, seed: number): PackEntry[] {
  const below = generator(seed);
  const pick = <T>(from: readonly T[]): T => {
    const value = from[below(from.length)];
    if (value === undefined) throw new RangeError();
    return value;
  };
  const some = (words: readonly string[], glue: string): string =>
    Array.from({ length: 1 + below(5) }, () => pick(words)).join(glue);
  const records = Array.from({ length: count }, (): SourceRecord => {
    const number = [1, 19, 190, 1900, 19001, 27001, 1234][below(7)] ?? 1;
    const part = below(3) === 0 ? `${pick(PUBLISHERS).startsWith('IEC') ? '-' : '.'}${1 + below(12)}` : '';
    const publisher = pick(PUBLISHERS);
    const mark = /^(?:ISO|EN|IEC|DIN)/.test(publisher) ? ':' : '-';
    const id = `${publisher} ${number + below(3)}${part.replace('.', mark === ':' ? '-' : '.')}${mark}${1990 + below(36)}`;
    return record(id, pick(LIFECYCLES), 'x', {
      titles: { en: some(LATIN, pick([' ', ' — '])), zh: some(HAN, pick(['', ' ', '：', ' a '])) },
    });
  });
  return entriesOf([...records, ...WORLD]);
}

function indexOf(entries: readonly PackEntry[]) {
  const builder = new IndexBuilder();
  for (const entry of entries) builder.add(entry);
  const parts = new Map<string, unknown>(builder.parts());
  return storedIndex({
    name: 'test',
    searchPart: (key) => Promise.resolve(parts.get(key)),
    entries: (ordinals) => Promise.resolve(ordinals.flatMap((ordinal) => entries[ordinal] ?? [])),
  });
}

describe('the search index', { timeout: 60_000 }, () => {
  const entries = world(1500, 7);
  const documents = entries.flatMap((entry) => searchDocument(entry) ?? []);
  const index = indexOf(entries);

  const number = fc.tuple(
    fc.constantFrom('', 'gb', 'GB/T', 'iso', 'iso/iec', 'ISO/IEC TR', 'db31', 'din en', 'xx', 't/cecs'),
    fc.constantFrom('', ' ', '-'),
    fc.constantFrom('1', '19', '190', '19001', '27001', '27002', '1234', '1.1', '19-1', '5'),
    fc.constantFrom('', '-2015', ':20', ' 2001', '.1', '-1:2010'),
  );
  const query = fc.oneof(
    number.map((pieces) => pieces.join('')),
    fc
      .array(fc.constantFrom(...LATIN, 'q', 'qual', 'syst', '2015', 'iso', 'gb'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom(...HAN, '量', '理体', '方法要', '1'), { minLength: 1, maxLength: 3 })
      .map((words) => words.join('')),
    fc
      .tuple(fc.constantFrom(...HAN), fc.constantFrom(...LATIN, '19001', 'iso'))
      .map((words) => words.join(' ')),
  );

  it('finds what looking at every document finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        expect(await index.find(parseQuery(text), 20)).toEqual(scan(documents, parseQuery(text), 20));
      }),
      runs(300),
    );
  });

  it('finds every document by its own designation, first of all where no other shares it', async () => {
    for (const { id } of documents.filter((_, at) => at % 20 === 0)) {
      const { live } = await index.find(parseQuery(id), 5);
      expect(live.map((hit) => hit.id)).toContain(id);
    }
  });

  it('reports damage instead of finding nothing', async () => {
    const builder = new IndexBuilder();
    for (const entry of entries) builder.add(entry);
    const parts = new Map<string, unknown>(builder.parts());
    parts.set('token:0', { bytes: new Uint8Array(5), check: 1 });
    const broken = storedIndex({
      name: 'gone bad',
      searchPart: (key) => Promise.resolve(parts.get(key)),
      entries: () => Promise.resolve([]),
    });
    await expect(broken.find(parseQuery('a0 b'), 1)).rejects.toMatchObject({
      code: 'storeCorrupt',
      place: 'gone bad',
    });
  });
});

describe('word blocks', { timeout: 60_000 }, () => {
  it('keep every posting of every word over many blocks', () => {
    const words = Array.from({ length: 9000 }, (_, at) => `w${at.toString(36)}`);
    const postings = new Map(words.map((word, at) => [word, [at, at + 1, at + 200_000]]));
    const lists = new PostingLists();
    for (const [word, ordinals] of postings) for (const ordinal of ordinals) lists.post(word, ordinal);
    const blocks = [...tokenBlocks(lists)];
    expect(blocks.length).toBeGreaterThan(3);
    for (const word of words.filter((_, at) => at % 97 === 0)) {
      const bits = new Bits(300_000);
      for (const { bytes } of blocks) addPostings(bytes, word, false, bits);
      expect([...bits]).toEqual(postings.get(word));
    }
  });
});

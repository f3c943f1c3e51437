/** Packs may gain members within version 1: a reader of today ignores them, and they count in all that is signed. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  canonicalJson,
  decodeChanges,
  indexBytes,
  LIMITS,
  PackError,
  parseIndex,
  parseLatest,
  verifyIndex,
  verifyPack,
  type PackSigner,
} from '../../src/pack';
import { gzip } from '../../src/pack/gzip';
import { sha256Hex } from '../../src/pack/hash';
import { checkRevision } from '../../src/pack/read';
import { newSigner } from '../sync/fixtures';
import { packOfTomorrow, type Tomorrow } from '../sync/tomorrow';
import { record } from '../catalogue/fixtures';

const RECORDS = Array.from({ length: 300 }, (_, at) => record(`ISO ${at + 1}:2020`, 'inForce', 'Title'));

let signer: PackSigner;
let tomorrow: Tomorrow;
let text: string;

beforeAll(async () => {
  signer = await newSigner();
  tomorrow = await packOfTomorrow(RECORDS, '2026-11-01', signer);
  text = new TextDecoder().decode(await tomorrow.pack.read('index.json'));
});

const stateOf = async (changed: string): Promise<string> => {
  const index = parseIndex(new TextEncoder().encode(changed));
  return await verifyIndex(index, [signer.publicKey]);
};

describe('members that only later versions know', () => {
  it('stand wherever this test looks: at the top, in each source, in each block', () => {
    expect(text.match(/"tomorrow":/g)).toHaveLength(1 + 1 + tomorrow.index.blocks.length);
    expect(text.match(/"__proto__":/g)).toHaveLength(1 + 1 + tomorrow.index.blocks.length);
  });

  it('are no reason to refuse a pack, and its blocks are read', async () => {
    const { index, signature } = await verifyPack(tomorrow.pack, [signer.publicKey]);
    expect(signature).toBe('valid');
    expect(index).toMatchObject({ entries: 300, records: 300 });
  });

  it('are written again as they were read: a bundle begins with the same bytes', () => {
    expect(new TextDecoder().decode(indexBytes(parseIndex(new TextEncoder().encode(text))))).toBe(text);
  });

  it.each(['tomorrow', 'constructor', 'prototype', '__proto__'])(
    'are signed: changed or left out anywhere, the signature does not hold (%s)',
    async (name) => {
      const places = [...text.matchAll(new RegExp(`"${name}":`, 'g'))].map(({ index }) => index);
      expect(places.length).toBeGreaterThan(2);
      for (const at of places) {
        const other = `${text.slice(0, at)}"x${text.slice(at + 2)}`;
        expect(await stateOf(other), `at ${at}`).toBe('invalid');
      }
    },
  );

  it('count in the revision where they describe a source', async () => {
    const { index } = tomorrow;
    const sources = index.sources.map((source) => ({ ...source, tomorrow: 'else' }));
    await expect(checkRevision({ ...index, sources })).rejects.toMatchObject({ fault: 'hash' });
    await checkRevision({ ...index, ...{ tomorrow: 'else' } });
  });

  it('do not lift a limit, and have one of their own: how deep they are', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    const holding = (value: string): Uint8Array =>
      new TextEncoder().encode(text.replace('"deeper":', `"deep":${value},"deeper":`));
    // The first of them stands in a block, in the list of blocks, in the index.
    const room = LIMITS.depth - 4;
    expect(() => parseIndex(holding(nested(room)))).not.toThrow();
    for (const depth of [room + 1, 1_000_000]) {
      expect(() => parseIndex(holding(nested(depth)))).toThrow(/nested more than/);
    }
    expect(() => parseIndex(new Uint8Array(LIMITS.indexBytes + 1).fill(32))).toThrow(PackError);
  });

  it('are passed over in latest.json and in the lines of a change file', async () => {
    const hash = 'a'.repeat(64);
    const change = { from: hash, hash, bytes: 1, rawBytes: 1, count: 1, tomorrow: [] };
    const latest = { format: 'stdlens-latest', version: 1, revision: hash, changes: [change], tomorrow: {} };
    expect(parseLatest(new TextEncoder().encode(canonicalJson(latest)))).toMatchObject({ revision: hash });
    const line = { key: 'ISO!11 2020', id: 'ISO 1:2020', entry: null, tomorrow: [] };
    const raw = new TextEncoder().encode(`${canonicalJson(line)}\n`);
    const bytes = await gzip(raw);
    const ref = {
      from: hash,
      hash: await sha256Hex(raw),
      bytes: bytes.length,
      rawBytes: raw.length,
      count: 1,
    };
    expect(await decodeChanges(bytes, ref)).toMatchObject([{ id: 'ISO 1:2020', entry: null }]);
  });
});

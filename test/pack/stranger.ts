/**
 * A reader of packs as somebody would write it who has docs/data-format.md and nothing else: no import from src. What it
 * cannot do the document does not tell.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { strangersKeys } from './stranger-key';

const Row = v.object({
  firstKey: v.string(),
  hash: v.string(),
  bytes: v.number(),
  rawBytes: v.number(),
  count: v.number(),
});

const Index = v.object({
  format: v.literal('stdlens-pack'),
  version: v.literal(1),
  revision: v.string(),
  sources: v.array(v.unknown()),
  blocks: v.array(Row),
  signature: v.object({ keyId: v.string(), value: v.string() }),
});

const Line = v.object({ key: v.string(), id: v.string(), records: v.array(v.unknown()) });

type Row = v.InferInput<typeof Row>;
type Line = v.InferInput<typeof Line>;

const MEBI = 1024 * 1024;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

export class Stranger {
  private readonly blocks: readonly Row[];

  /** @param key raw Ed25519 public key in base64 */
  constructor(
    private readonly files: ReadonlyMap<string, Uint8Array>,
    key: string,
  ) {
    const bytes = this.file('index.json');
    must(bytes.length <= 64 * MEBI, 'the index is too large');
    const index: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    v.assert(Index, index);
    const { signature, ...signed } = index;
    const raw = Buffer.from(key, 'base64');
    must(sha256(raw).slice(0, 16) === signature.keyId, 'another key');
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const value = Buffer.from(signature.value, 'base64');
    must(verify(null, Buffer.from(canonical(signed)), publicKey, value), 'the signature does not hold');
    const { sources, blocks } = index;
    const revision = sha256(canonical({ blocks: blocks.map(({ hash }) => hash), sources }));
    must(revision === index.revision, 'another revision');
    this.blocks = blocks;
  }

  /** All entries, in key order. */
  entries(): Line[] {
    return this.blocks.flatMap((row) => this.block(row));
  }

  /** The documents that have a key of the designation. */
  find(designation: string): Line[] {
    return strangersKeys(designation).flatMap((key) => this.under(key));
  }

  private under(key: string): Line[] {
    const { blocks } = this;
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.firstKey ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    const row = blocks[low - 1];
    return row === undefined ? [] : this.block(row).filter((line) => line.key === key);
  }

  private block(row: Row): Line[] {
    const packed = this.file(`blocks/${row.hash}`);
    must(packed.length === row.bytes, 'another size');
    const raw = gunzipSync(packed, { maxOutputLength: row.rawBytes });
    must(sha256(raw) === row.hash, 'another hash');
    const lines = raw.toString('utf8').split('\n');
    must(lines.pop() === '' && lines.length === row.count, 'another count');
    return lines.map((text) => {
      const line: unknown = JSON.parse(text);
      v.assert(Line, line);
      return line;
    });
  }

  private file(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new Error(`no ${path}`);
    return bytes;
  }
}

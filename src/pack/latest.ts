/**
 * What there is new, in a few kilobytes: the index of a large pack is itself more than a day's changes. `latest.json`
 * names the newest revision, and for each recent one a file by which its index becomes the newest index, signature
 * included. Nothing in either has to be believed: the index that comes out is verified as if it had been fetched.
 */
import * as v from 'valibot';
import { byText } from '../standard/order';
import { canonicalBytes } from './canonical-json';
import { changePath } from './change';
import { PackError } from './error';
import { gunzip, gzip } from './gzip';
import { sha256Hex } from './hash';
import { LIMITS } from './limits';
import { BlockRefSchema, ChangeRefSchema, hash, type ChangeRef, type PackIndex } from './schema';

/** Path of the file inside its pack. Not there where a pack has no change files. */
export const LATEST_PATH = 'latest.json';

const LatestSchema = v.object({
  format: v.literal('stdlens-latest'),
  version: v.literal(1),
  revision: hash,
  /** `count`: blocks that come. */
  changes: v.pipe(v.array(ChangeRefSchema), v.maxLength(LIMITS.changes)),
});

export type Latest = v.InferOutput<typeof LatestSchema>;

const IndexChangeSchema = v.object({
  /** Positions of blocks in the old index that the new one does not have. */
  gone: v.array(v.pipe(v.number(), v.integer())),
  come: v.array(BlockRefSchema),
  /** All other members of the new index. */
  index: v.record(v.string(), v.unknown()),
});

/** @throws PackError `format` */
export function parseLatest(bytes: Uint8Array): Latest {
  const parsed = v.safeParse(LatestSchema, json(bytes), { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw new PackError('format', `${LATEST_PATH} is not what it should be.`);
}

interface NewsFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * @param olds indexes of recent packs
 * @param next as signed
 * @returns the files to write, `latest.json` last
 */
export async function newsFiles(olds: readonly PackIndex[], next: PackIndex): Promise<NewsFile[]> {
  const files: NewsFile[] = [];
  const changes: ChangeRef[] = [];
  for (const old of olds) {
    const { ref, bytes } = await encodeIndexChange(old, next);
    files.push({ path: changePath(ref.hash), bytes });
    changes.push(ref);
  }
  const latest: Latest = { format: 'stdlens-latest', version: 1, revision: next.revision, changes };
  return [...files, { path: LATEST_PATH, bytes: canonicalBytes(latest) }];
}

async function encodeIndexChange(old: PackIndex, next: PackIndex) {
  const had = new Set(old.blocks.map((block) => block.hash));
  const has = new Set(next.blocks.map((block) => block.hash));
  const come = next.blocks.filter((block) => !had.has(block.hash));
  const raw = canonicalBytes({
    gone: old.blocks.flatMap((block, at) => (has.has(block.hash) ? [] : [at])),
    come,
    index: { ...next, blocks: undefined },
  });
  const bytes = await gzip(raw);
  const ref = {
    from: old.revision,
    hash: await sha256Hex(raw),
    bytes: bytes.length,
    rawBytes: raw.length,
    count: come.length,
  };
  return { ref, bytes };
}

/**
 * @returns the bytes of the new index, to be read like any that come from outside
 * @throws PackError
 */
export async function changedIndex(
  old: PackIndex,
  bytes: Uint8Array<ArrayBuffer>,
  ref: ChangeRef,
): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length !== ref.bytes) throw new PackError('size', 'The change of the index has another size.');
  const raw = await gunzip(bytes, ref.rawBytes);
  if (raw.length !== ref.rawBytes || (await sha256Hex(raw)) !== ref.hash) {
    throw new PackError('hash', 'The change of the index does not hold what its name promises.');
  }
  const change = json(raw);
  // Taken as it is, members of later days included: they are signed.
  if (!v.is(IndexChangeSchema, change)) {
    throw new PackError('format', 'The change of the index cannot be read.');
  }
  const { come, index } = change;
  const gone = new Set(change.gone);
  const blocks = [...old.blocks.filter((_, at) => !gone.has(at)), ...come];
  return canonicalBytes({ ...index, blocks: blocks.sort((a, b) => byText(a.firstKey, b.firstKey)) });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PackError('format', 'The news of the pack are not JSON.', { cause });
  }
}

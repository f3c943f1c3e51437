import { randomBytes } from 'node:crypto';
import {
  canonicalJson,
  cut,
  encodeBlock,
  indexBytes,
  newsFiles,
  type BlockRef,
  type PackEntry,
  type PackIndex,
} from '../../src/pack';
import { gzip } from '../../src/pack/gzip';
import type { Measurement } from '../benches';
import { DAY_SHARE } from './prepared-days';
import { generator, syntheticEntries } from './synthetic';
import { bytesOfDays } from './wire';

/** Every so-many-th block is packed in earnest; the others are cut, and counted as long as the last one packed. */
const SAMPLED = 40;
/** Records of a pack; of the first so many change a day, of the others also as many in proportion. */
const SIZES = [250_000, 1_000_000, 5_000_000] as const;
const CHANGES = 200;
const less = 'less' as const;

/**
 * What clients of the daily pack fetch, and how the format grows: packs of made-up documents, cut by the real rule, and
 * the bytes of a day's changes to them. `STDLENS_BENCH_RECORDS` names one size instead of three.
 */
export async function* scale(): AsyncIterable<Measurement> {
  const given = process.env['STDLENS_BENCH_RECORDS'];
  const sizes = given === undefined ? SIZES : [Number(given)];
  yield* await bytesOfDays();
  for (const size of sizes) yield* await measure(size);
}

async function measure(size: number): Promise<Measurement[]> {
  const { index, samples } = await made(size);
  const raw = indexBytes(index);
  const pack = index.blocks.reduce((sum, { bytes }) => sum + bytes, raw.length);
  const name = `${size.toLocaleString('en')} records`;
  const told: Measurement[] = [
    { name: `${name}: blocks`, value: index.blocks.length, unit: '', better: less },
    { name: `${name}: pack`, value: pack / 1e6, unit: 'MB', better: less },
    { name: `${name}: index`, value: raw.length / 1e3, unit: 'kB', better: less },
    { name: `${name}: index, gzip`, value: (await gzip(raw)).length / 1e3, unit: 'kB', better: less },
  ];
  for (const changes of new Set([CHANGES, Math.round((size * CHANGES) / SIZES[0])])) {
    const day = await dayOf(index, samples, changes);
    const label = `${name}, ${changes.toLocaleString('en')} changed a day`;
    told.push(
      {
        name: `${label}: blocks touched`,
        value: (day.touched / index.blocks.length) * 100,
        unit: '%',
        better: less,
      },
      { name: `${label}: change of the index`, value: day.index / 1e3, unit: 'kB', better: less },
      { name: `${label}: change of the entries`, value: day.entries / 1e3, unit: 'kB', better: less },
      {
        name: `${label}: share of the pack`,
        value: ((day.index + day.entries) / pack) * 100,
        unit: '%',
        better: less,
        ...(changes * SIZES[0] <= CHANGES * size ? DAY_SHARE : {}),
      },
      { name: `${label}: by blocks instead`, value: (day.blocks / pack) * 100, unit: '%', better: less },
    );
  }
  return told;
}

async function made(size: number): Promise<{ index: PackIndex; samples: PackEntry[] }> {
  const blocks: BlockRef[] = [];
  const samples: PackEntry[] = [];
  let perEntry = { bytes: 50, rawBytes: 500 };
  for (const group of cut(syntheticEntries(size))) {
    if (blocks.length % SAMPLED === 0) {
      const { ref } = await encodeBlock(group);
      perEntry = { bytes: ref.bytes / ref.count, rawBytes: ref.rawBytes / ref.count };
      samples.push(...group);
    }
    blocks.push({
      firstKey: group[0]?.key ?? '',
      lastKey: group.at(-1)?.key ?? '',
      hash: newHash(),
      bytes: Math.round(perEntry.bytes * group.length),
      rawBytes: Math.round(perEntry.rawBytes * group.length),
      count: group.length,
    });
  }
  const index: PackIndex = {
    format: 'stdlens-pack',
    version: 1,
    id: 'scale',
    revision: newHash(),
    madeAt: '2026-12-01',
    entries: size,
    records: size,
    sources: [],
    blocks,
    changes: [],
    signature: null,
  };
  return { index, samples };
}

async function dayOf(index: PackIndex, samples: readonly PackEntry[], changes: number) {
  const below = generator(5);
  const touched = new Set<number>();
  const lines: string[] = [];
  const step = samples.length / changes;
  for (let change = 0; change < changes; change++) {
    touched.add(below(index.blocks.length));
    const entry = samples[Math.floor(change * step)];
    if (entry) lines.push(`${canonicalJson({ key: entry.key, id: entry.id, entry })}\n`);
  }
  const blocks = index.blocks.map((block, at) => (touched.has(at) ? { ...block, hash: newHash() } : block));
  const files = await newsFiles([index], { ...index, revision: newHash(), blocks });
  return {
    touched: touched.size,
    index: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    entries: (await gzip(new TextEncoder().encode(lines.join('')))).length,
    blocks: [...touched].reduce((sum, at) => sum + (index.blocks[at]?.bytes ?? 0), 0),
  };
}

function newHash(): string {
  return randomBytes(32).toString('hex');
}

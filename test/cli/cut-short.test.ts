import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packBuild } from '../../src/cli/pack-build';
import { packSide } from '../../src/cli/pack-folder';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-cut-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('pack build of what was fetched cut short', () => {
  const FILE = 'iso_deliverables_metadata.jsonl';
  const row = (id: number): string =>
    JSON.stringify({
      id,
      reference: `ISO ${id}:2000`,
      publicationDate: '2000-01-01',
      edition: 1,
      currentStage: 6060,
    });
  async function buildOf(rows: readonly string[], out: string, ...more: string[]): Promise<string> {
    const path = join(folder, FILE);
    await writeFile(path, rows.map((text) => `${text}\n`).join(''));
    const source = ['--source', `iso-open-data=${path}`];
    return packBuild([...source, '--out', join(folder, out), ...more]);
  }
  const all = Array.from({ length: 20 }, (_, at) => row(at + 1));

  it('makes no pack where a record breaks off', async () => {
    const path = join(folder, FILE);
    await writeFile(path, `${row(1)}\n${row(2).slice(0, 30)}`);
    await expect(
      packBuild(['--source', `iso-open-data=${path}`, '--out', join(folder, 'cut')]),
    ).rejects.toThrow(/metadata\.jsonl \(2\) breaks off in the middle of a record\. Fetch it again/);
    await expect(readFile(join(folder, 'cut', 'index.json'))).rejects.toThrow();
  });

  it('makes none where a data set has lost much since the newest pack before, unless that is allowed', async () => {
    const old = join(folder, 'old-day');
    const last = join(folder, 'last-day');
    await buildOf(all.slice(0, 2), 'old-day', '--made-at', '2026-01-01');
    await buildOf(all, 'last-day', '--made-at', '2026-01-02');
    const since = ['--since', last, '--since', old];
    expect(await buildOf(all.slice(0, 16), 'next', ...since)).toMatch(/16 records/);
    const few = all.slice(0, 15);
    await expect(buildOf(few, 'next', ...since)).rejects.toThrow(
      /pack of 2026-01-02: iso-open-data has 15 records, had 20\..*add --allow-fewer iso-open-data\./,
    );
    // What was published before is still there.
    expect((await packSide(join(folder, 'next'))).index.records).toBe(16);
    expect(await buildOf(few, 'next', ...since, '--allow-fewer', 'iso-open-data')).toMatch(/15 records/);
  });

  it('says who will not take a pack that is not later than theirs', async () => {
    expect(await buildOf(all, 'once', '--made-at', '2026-01-02')).toMatch(
      /^Made at 2026-01-02: who has another pack of that day/m,
    );
    const since = ['--since', join(folder, 'once')];
    expect(await buildOf(all.slice(1), 'late', ...since, '--made-at', '2026-01-01')).toMatch(
      /^Who has the pack \w{12} of 2026-01-02 will not take this one, of 2026-01-01: give a later/m,
    );
    expect(await buildOf(all.slice(1), 'later', ...since, '--made-at', '2026-01-02')).not.toContain('Who ');
  });

  it('makes none where a data set is gone', async () => {
    const table = join(folder, 'table.csv');
    await writeFile(table, 'number,status\nGB/T 1-2000,现行\n');
    await buildOf(all, 'last-day');
    await expect(
      packBuild([
        '--source',
        `table=${table}`,
        '--out',
        join(folder, 'gone'),
        '--since',
        join(folder, 'last-day'),
      ]),
    ).rejects.toThrow(/iso-open-data has 0 records, had 20/);
  });
});

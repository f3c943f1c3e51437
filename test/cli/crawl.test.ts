import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packCrawl } from '../../src/cli/crawl';
import { filesUnder } from '../../src/cli/files';
import { samr } from '../../src/source/samr';
import { readAll } from '../source/given';

const TOO_OFTEN = '{"code":500,"message":"访问过于频繁，请稍后再试"}';

let folder: string;
let server: Server;
let address: string;
/** What the registry answers to each request, in order; then pages of rows. */
let script: string[];
let pages: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-crawl-'));
  script = [];
  pages = [];
  server = createServer((request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('pageNumber'));
    pages.push(String(page));
    const rows = page > 3 ? [] : [{ C_STD_CODE: `GB/T ${page}-2020`, C_C_NAME: '名', STATE: '现行' }];
    response.end(script.shift() ?? JSON.stringify({ total: 3, pageNumber: page, rows }, null, 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}/gb/search/gbQueryPage`;
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function crawl(...more: string[]): Promise<string[]> {
  const said: string[] = [];
  const out = join(folder, 'gb.jsonl');
  for await (const line of packCrawl(['--out', out, '--address', address, '--pause', '0', ...more]))
    said.push(line);
  return said;
}

it('keeps every page as received, in lines that the source reads', async () => {
  expect((await crawl()).at(-1)).toMatch(/is whole/);
  const { records, refusals } = await readAll(samr, filesUnder(join(folder, 'gb.jsonl')), {
    retrieved: '2026-11-24',
  });
  expect(records.map(({ id }) => id)).toEqual(['GB/T 1-2020', 'GB/T 2-2020', 'GB/T 3-2020']);
  expect(refusals).toEqual([]);
});

it('goes on where it stopped, and asks for nothing twice', async () => {
  await crawl('--pages', '2');
  await crawl();
  await crawl();
  expect(pages).toEqual(['1', '2', '3', '4']);
  expect((await readFile(join(folder, 'gb.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(3);
});

it('waits and asks again when the registry says “too frequent”, and writes nothing of it', async () => {
  script = [TOO_OFTEN, TOO_OFTEN];
  await crawl('--pages', '1');
  expect(pages).toEqual(['1', '1', '1']);
  expect(await readFile(join(folder, 'gb.jsonl'), 'utf8')).not.toContain('频繁');
});

it('stops at a log-in page and after too many refusals, without losing its place', async () => {
  script = ['<html><script>loginPop()</script></html>'];
  await expect(crawl()).rejects.toThrow(/log-in/);
  script = Array.from({ length: 6 }, () => TOO_OFTEN);
  await expect(crawl()).rejects.toThrow(/goes on there/);
  expect((await crawl()).at(-1)).toMatch(/is whole/);
});

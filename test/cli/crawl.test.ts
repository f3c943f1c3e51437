import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packCrawl } from '../../src/cli/crawl';
import { CRAWL_LISTS } from '../../src/cli/crawl-lists';
import { filesUnder } from '../../src/cli/files';
import { samr } from '../../src/source/samr';
import { readAll } from '../source/given';

const TOO_OFTEN = '{"code":500,"message":"访问过于频繁，请稍后再试"}';
const PAUSE = 4000;
/** Pages with a row each. */
const PAGES = 3;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly referer: string | undefined;
  readonly sent: URLSearchParams;
}

let folder: string;
let out: string;
let server: Server;
let origin: string;
let asked: Asked[];
/** What is answered to the next requests instead of a page. */
let script: string[];
let waits: number[];
/** The page with that number; as std.samr.gov.cn has it. */
let pageOf: (page: number) => string;
let pageName: string;

const gbPage = (page: number): string => {
  const rows = page > PAGES ? [] : [{ C_STD_CODE: `GB/T ${page}-2020`, C_C_NAME: '名', STATE: '现行' }];
  return JSON.stringify({ total: PAGES, pageNumber: page, rows }, null, 1);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-crawl-'));
  out = join(folder, 'list.jsonl');
  asked = [];
  script = [];
  waits = [];
  pageOf = gbPage;
  pageName = 'pageNumber';
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const part of request) body += String(part);
      const { pathname, search } = new URL(request.url ?? '', 'http://x');
      const { method = '', headers } = request;
      const sent = new URLSearchParams(method === 'POST' ? body : search);
      asked.push({ method, path: pathname, referer: headers.referer, sent });
      response.end(script.shift() ?? pageOf(Number(sent.get(pageName))));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** No time passes; how long it would have waited is noted, and chance is at its middle. */
async function crawl(list = 'gb', ...more: string[]): Promise<string[]> {
  const said: string[] = [];
  const { pathname } = new URL(CRAWL_LISTS.get(list)?.address ?? origin);
  const args = [
    '--out',
    out,
    '--list',
    list,
    '--address',
    origin + pathname,
    '--pause',
    String(PAUSE),
    ...more,
  ];
  const world = {
    sleep: (milliseconds: number) => Promise.resolve(void waits.push(milliseconds)),
    random: () => 0.5,
  };
  for await (const line of packCrawl(args, world)) said.push(line);
  return said;
}

const pagesAsked = (): number[] => asked.map(({ sent }) => Number(sent.get(pageName)));
const lines = async (): Promise<string[]> => (await readFile(out, 'utf8')).trimEnd().split('\n');
const idsOf = async (): Promise<string[]> => {
  const { records, refusals } = await readAll(samr, filesUnder(out), { retrieved: '2026-11-24' });
  expect(refusals).toEqual([]);
  return records.map(({ id }) => id);
};

const day = Date.parse('2023-05-01T00:00:00+08:00');
const sacinfo = (code: (page: number) => string) => (page: number) => ({
  current: page,
  size: 1,
  total: PAGES,
  pages: PAGES,
  records:
    page > PAGES ? [] : [{ pk: 'ab', code: `${code(page)}\n`, chName: '名', status: '现行', actDate: day }],
});
const openstd = (page: number): string => `<!doctype html>
<table><tr><th>序号</th><th>标准号</th><th>标准名称</th><th>状态</th></tr>
${page > PAGES ? '' : `<tr onclick="showInfo('${'A'.repeat(32)}');"><td>1</td><td>GB/T ${page}-2020</td><td>名</td><td>现行</td></tr>`}
</table>`;

describe.each([
  { list: 'gb', page: 'pageNumber', method: 'GET', number: 'GB/T 2-2020', shape: gbPage },
  { list: 'gb-advanced', page: 'pageNumber', method: 'GET', number: 'GB/T 2-2020', shape: gbPage },
  { list: 'openstd', page: 'page', method: 'GET', number: 'GB/T 2-2020', shape: openstd },
  {
    list: 'hbba',
    page: 'current',
    method: 'POST',
    number: 'JT/T 2-2023',
    shape: sacinfo((page) => `JT/T ${page}—2023`),
  },
  {
    list: 'dbba',
    page: 'current',
    method: 'POST',
    number: 'DB11/T 2-2023',
    shape: sacinfo((page) => `DB11/T ${page}-2023`),
  },
  {
    list: 'ttbz',
    page: 'pageNo',
    method: 'POST',
    number: 'T/ABCD 2-2023',
    shape: (page: number) => ({
      data: { total: PAGES, rows: page > PAGES ? [] : [{ standardNo: `T/ABCD ${page}—2023` }] },
    }),
  },
])('the list $list', ({ list, page, method, number, shape }) => {
  beforeEach(() => {
    pageName = page;
    pageOf = (at) => {
      const answer = shape(at);
      return typeof answer === 'string' ? answer : JSON.stringify(answer, null, 1);
    };
  });

  it('is asked for page by page in its own way, and the source reads what was kept', async () => {
    expect((await crawl(list)).at(-1)).toMatch(/is whole, 3 rows/);
    // Where no number of rows is told, the end is asked for twice.
    expect(pagesAsked()).toEqual(list === 'openstd' ? [1, 2, 3, 4, 4] : [1, 2, 3, 4]);
    expect(await lines()).toHaveLength(PAGES);
    const ids = await idsOf();
    expect(ids).toHaveLength(PAGES);
    expect(ids).toContain(number);
    const known = CRAWL_LISTS.get(list);
    for (const request of asked) {
      expect(request).toMatchObject({
        method,
        path: new URL(known?.address ?? '').pathname,
        referer: origin + (known?.from ?? ''),
      });
      expect(Object.fromEntries(request.sent)).toMatchObject(known?.query ?? {});
    }
  });

  it('waits and asks again when the registry says “too frequent”, and writes nothing of it', async () => {
    script = [TOO_OFTEN];
    await crawl(list, '--pages', '1');
    expect(pagesAsked()).toEqual([1, 1]);
    expect(waits).toEqual([2 * PAUSE]);
    expect(await idsOf()).toHaveLength(1);
  });
});

describe('the waits', () => {
  it('stand between any two requests, never shorter than asked, and differ by chance', async () => {
    await crawl();
    expect(asked).toHaveLength(4);
    expect(waits).toEqual([1.25 * PAUSE, 1.25 * PAUSE, 1.25 * PAUSE]);
  });

  it('double with each refusal, up to ten minutes, and begin anew with the next page', async () => {
    script = [TOO_OFTEN, '<html>502</html>', TOO_OFTEN];
    await crawl('gb', '--pages', '2');
    expect(waits).toEqual([2 * PAUSE, 4 * PAUSE, 8 * PAUSE, 1.25 * PAUSE]);
    script = [TOO_OFTEN, TOO_OFTEN];
    waits = [];
    await crawl('gb', '--pages', '1', '--pause', '400000');
    expect(waits).toEqual([600_000, 600_000]);
  });
});

describe('a crawl that was stopped', () => {
  it('goes on where it stopped, and asks for nothing twice', async () => {
    await crawl('gb', '--pages', '2');
    await crawl();
    await crawl();
    expect(pagesAsked()).toEqual([1, 2, 3, 4]);
    expect(await lines()).toHaveLength(PAGES);
  });

  it.each([
    ['after an answer was written, before it was noted', (line: string) => `${line}\n`],
    ['amid an answer', (line: string) => line.slice(0, 20)],
  ])('%s has each page once, the first one too', async (_, written) => {
    await crawl('gb', '--pages', '0');
    for (const page of [1, 2, 3]) {
      await appendFile(out, written(gbPage(page).replaceAll('\n', '')));
      await crawl('gb', '--pages', '1');
    }
    await crawl();
    expect(pagesAsked()).toEqual([1, 2, 3, 4]);
    expect(await lines()).toHaveLength(PAGES);
    expect(await idsOf()).toEqual(['GB/T 1-2020', 'GB/T 2-2020', 'GB/T 3-2020']);
  });

  it.each([
    ['whose answers are gone', () => rm(out)],
    ['whose answers were shortened', () => writeFile(out, '')],
    ['whose notes are damaged', () => writeFile(`${out}.progress`, '{')],
    ['whose notes are gone', () => rm(`${out}.progress`)],
  ])('%s says so, and touches nothing', async (_, harm) => {
    await crawl('gb', '--pages', '2');
    await harm();
    await expect(crawl()).rejects.toThrow(/do not belong together/);
    expect(asked).toHaveLength(2);
  });

  it('does not go on with another list in the same file', async () => {
    await crawl('gb', '--pages', '1');
    await expect(crawl('openstd')).rejects.toThrow(/holds the list “gb”/);
    await expect(crawl('unheard')).rejects.toThrow(/known are gb, gb-advanced, openstd, hbba, dbba, ttbz/);
  });

  it('stops at a log-in page and after too many refusals, without losing its place', async () => {
    script = ['<html><script>loginPop()</script></html>'];
    await expect(crawl()).rejects.toThrow(/log-in/);
    script = Array.from({ length: 6 }, () => TOO_OFTEN);
    await expect(crawl()).rejects.toThrow(/was not answered in 6 attempts.*goes on there/);
    expect((await crawl()).at(-1)).toMatch(/is whole/);
  });
});

describe('an empty page', () => {
  const EMPTY = '{"total":0,"rows":[]}';

  it('is asked for again where more rows were promised, and is not the end', async () => {
    await crawl('gb', '--pages', '2');
    script = [EMPTY, '{"rows":[]}'];
    expect((await crawl()).at(-1)).toMatch(/is whole, 3 rows/);
    expect(pagesAsked()).toEqual([1, 2, 3, 3, 3, 4]);
    expect(await lines()).toHaveLength(PAGES);
  });

  it('that stays empty leaves the crawl open: a later one goes on there', async () => {
    await crawl('gb', '--pages', '2');
    script = Array.from({ length: 6 }, () => EMPTY);
    await expect(crawl()).rejects.toThrow(/has given 2 rows of 3/);
    expect((await crawl()).at(-1)).toMatch(/is whole, 3 rows/);
  });

  it('is the end of a list that became shorter meanwhile', async () => {
    await crawl('gb', '--pages', '2');
    script = ['{"total":2,"rows":[]}'];
    expect((await crawl()).at(-1)).toMatch(/is whole, 2 rows/);
  });
});

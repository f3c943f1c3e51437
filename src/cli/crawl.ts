import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { announcedTotal, registryAnswer } from '../source';
import { CRAWL_LISTS, type CrawlList } from './crawl-lists';
import { noteCrawl, resumeCrawl, type CrawlProgress } from './crawl-progress';
import { Problem } from './problem';

/** Milliseconds between two requests, and the longest wait when the registry asks for one. */
const PAUSE = 4000;
const LONGEST_PAUSE = 10 * 60_000;
const ATTEMPTS = 6;

export interface CrawlWorld {
  /** Waits so many milliseconds. */
  sleep(milliseconds: number): Promise<unknown>;
  /** 0 to 1. */
  random(): number;
}

interface Page {
  readonly text: string;
  readonly rows: number;
  /** Of the whole list, as far as it was said. */
  readonly total: number | null;
}

/**
 * `pack crawl --out FILE.jsonl [--list NAME] [--address URL] [--pause MS] [--pages N]`: for publishers of packs. One
 * request at a time, a pause between, longer each time the registry asks for it; started again, it goes on where it
 * stopped (`FILE.jsonl.progress`). The answers are kept as received and read by `--source samr=FILE.jsonl`.
 * @throws Problem where the command is not understood, or the registry does not go on answering
 */
export async function* packCrawl(
  args: readonly string[],
  world: CrawlWorld = { sleep, random: Math.random },
): AsyncGenerator<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      list: { type: 'string', default: 'gb' },
      address: { type: 'string' },
      pause: { type: 'string', default: String(PAUSE) },
      pages: { type: 'string', default: 'Infinity' },
    },
  });
  const { out } = values;
  if (out === undefined) throw new Problem('pack crawl needs --out FILE.jsonl.', 2);
  const known = CRAWL_LISTS.get(values.list);
  if (known === undefined) {
    throw new Problem(
      `There is no list “${values.list}”; known are ${[...CRAWL_LISTS.keys()].join(', ')}.`,
      2,
    );
  }
  const list = values.address === undefined ? known : { ...known, address: addressIn(values.address) };
  const pause = counted(values.pause, '--pause');
  let progress = await resumeCrawl(out, values.list);
  for (let left = counted(values.pages, '--pages'); left > 0 && !progress.done; left -= 1) {
    const { page } = progress;
    const { text, rows, total } = await politely(list, progress, pause, world);
    progress = await noteCrawl(out, rows === 0 ? null : text.replace(/\s*\n\s*/g, ' '), {
      list: values.list,
      page: page + 1,
      rows: progress.rows + rows,
      total,
      done: rows === 0,
    });
    yield progress.done
      ? `Page ${page} is empty: ${out} is whole, ${progress.rows} rows.`
      : `Page ${page}: ${rows} rows.`;
    if (!progress.done && left > 1) await world.sleep(pause * (1 + world.random() / 2));
  }
}

/**
 * One page, asked for again after a longer pause where the registry or the network wants it. An empty page is the end of
 * the list where the registry has given as many rows as it says there are; where it says no number, when it is empty
 * twice. (A registry that speaks of no rows at all after many has lost its mind, not its standards.)
 */
async function politely(
  list: CrawlList,
  { page, rows, total }: CrawlProgress,
  pause: number,
  world: CrawlWorld,
): Promise<Page> {
  let wait = pause;
  let empty = 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const text = await asked(list, page);
    const answer = text === null ? null : registryAnswer(text);
    if (text !== null && answer?.kind === 'statements') {
      return { text, rows: answer.statements.length, total: announcedTotal(text) ?? total };
    }
    if (text !== null && answer?.kind === 'nothing') {
      empty += 1;
      const whole = (announcedTotal(text) ?? 0) || total;
      if (whole === null ? empty > 1 : rows >= whole) return { text, rows: 0, total: whole };
    }
    if (answer?.kind === 'login') {
      throw new Problem('The registry wants a log-in: open it in a browser, then start again.');
    }
    wait = Math.min(wait * 2, LONGEST_PAUSE);
    if (attempt < ATTEMPTS) await world.sleep(wait);
  }
  const why =
    empty === 0
      ? 'was not answered'
      : `was empty, though the registry has given ${rows} rows of ${total ?? 'its list'},`;
  throw new Problem(`Page ${page} ${why} in ${ATTEMPTS} attempts. Start again later: it goes on there.`);
}

/** @returns null where nothing useful came: no connection, or an error of the server. */
async function asked(
  { address, method, from, page: name, query }: CrawlList,
  page: number,
): Promise<string | null> {
  const url = new URL(address);
  const sent = new URLSearchParams({ ...query, [name]: String(page) });
  if (method === 'GET') url.search = sent.toString();
  try {
    const reply = await fetch(url, {
      method,
      headers: { 'X-Requested-With': 'XMLHttpRequest', Referer: new URL(from, url).href },
      // URLSearchParams is sent as a form.
      ...(method === 'POST' ? { body: sent } : {}),
      signal: AbortSignal.timeout(60_000),
    });
    return reply.ok || reply.status === 429 ? await reply.text() : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

function addressIn(text: string): string {
  if (/^https?:/i.test(text) && URL.canParse(text)) return text;
  throw new Problem(`--address ${text}: expected an address that begins with https:// or http://.`, 2);
}

function counted(text: string, option: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) throw new Problem(`${option} ${text}: expected a number.`, 2);
  return number;
}

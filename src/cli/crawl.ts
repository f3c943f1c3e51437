import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { registryAnswer } from '../source';
import { Problem } from './problem';

/** The list of national standards, page by page; the registry gives at most so many rows whatever is asked. */
const ADDRESS = 'https://std.samr.gov.cn/gb/search/gbQueryPage';
const ROWS = 50;
/** Milliseconds between two requests, and the longest wait when the registry asks for one. */
const PAUSE = 4000;
const LONGEST_PAUSE = 10 * 60_000;
const ATTEMPTS = 6;

interface Progress {
  /** The next page to ask for. */
  readonly page: number;
  readonly done: boolean;
}

/**
 * `pack crawl --out FILE.jsonl [--address URL] [--pause MS] [--pages N]`: for publishers of packs. One request at a
 * time, a pause between, longer each time the registry asks for it; started again, it goes on where it stopped
 * (`FILE.jsonl.progress`). The answers are kept as received and read by `--source samr=FILE.jsonl`.
 */
export async function* packCrawl(args: readonly string[]): AsyncGenerator<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      address: { type: 'string', default: ADDRESS },
      pause: { type: 'string', default: String(PAUSE) },
      pages: { type: 'string', default: 'Infinity' },
    },
  });
  const { out } = values;
  if (out === undefined) throw new Problem('pack crawl needs --out FILE.jsonl.', 2);
  const pause = counted(values.pause, '--pause');
  let progress = await readProgress(out);
  for (let left = counted(values.pages, '--pages'); left > 0 && !progress.done; left -= 1) {
    const { text, rows } = await politely(values.address, progress.page, pause);
    if (rows > 0) await appendFile(out, `${text.replace(/\s*\n\s*/g, ' ')}\n`);
    progress = { page: progress.page + 1, done: rows === 0 };
    await writeFile(progressPath(out), JSON.stringify(progress));
    yield progress.done
      ? `Page ${progress.page - 1} is empty: ${out} is whole.`
      : `Page ${progress.page - 1}: ${rows} rows.`;
    if (!progress.done && left > 1) await sleep(pause * (1 + Math.random() / 2));
  }
}

/** One page, asked for again after a longer pause where the registry or the network wants it. */
async function politely(
  address: string,
  page: number,
  pause: number,
): Promise<{ readonly text: string; readonly rows: number }> {
  let wait = pause;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const text = await asked(address, page);
    const answer = text === null ? null : registryAnswer(text);
    if (text !== null && answer?.kind === 'statements') {
      return { text, rows: answer.statements.length };
    }
    if (text !== null && answer?.kind === 'nothing') return { text, rows: 0 };
    if (answer?.kind === 'login') {
      throw new Problem('The registry wants a log-in: open it in a browser, then start again.');
    }
    wait = Math.min(wait * 2, LONGEST_PAUSE);
    if (attempt < ATTEMPTS) await sleep(wait);
  }
  throw new Problem(
    `Page ${page} was not answered in ${ATTEMPTS} attempts. Start again later: it goes on there.`,
  );
}

/** @returns null where nothing useful came: no connection, or an error of the server. */
async function asked(address: string, page: number): Promise<string | null> {
  const url = new URL(address);
  url.searchParams.set('searchText', '');
  url.searchParams.set('sortOrder', 'asc');
  url.searchParams.set('pageSize', String(ROWS));
  url.searchParams.set('pageNumber', String(page));
  try {
    const reply = await fetch(url, {
      headers: { 'X-Requested-With': 'XMLHttpRequest', Referer: new URL('/gb/gbQuery', url).href },
      signal: AbortSignal.timeout(60_000),
    });
    return reply.ok || reply.status === 429 ? await reply.text() : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

async function readProgress(out: string): Promise<Progress> {
  const text = await readFile(progressPath(out), 'utf8').catch(() => null);
  if (text === null) return { page: 1, done: false };
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'page' in value && 'done' in value) {
    return { page: Number(value.page), done: value.done === true };
  }
  throw new Problem(`${progressPath(out)} is damaged: delete it and ${out} to start over.`);
}

function progressPath(out: string): string {
  return `${out}.progress`;
}

function counted(text: string, option: string): number {
  const number = Number(text);
  if (!(number >= 0)) throw new Problem(`${option} ${text}: expected a number.`, 2);
  return number;
}

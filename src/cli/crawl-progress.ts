import { open, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { jsonValue } from '../source/json-value';
import { nullWhereAbsent } from './absent';
import { Problem } from './problem';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ProgressSchema = v.object({
  /** Name of the list: answers of two do not belong into one file. */
  list: v.string(),
  /** The next page to ask for. */
  page: count,
  /** Rows of all pages so far. */
  rows: count,
  /** Rows that the list has, as the last page with rows said; null where it said nothing. */
  total: v.nullable(count),
  /** Length of the file of answers when this was written. What stands behind it is of a page that was not noted. */
  bytes: count,
  done: v.boolean(),
});

export type CrawlProgress = v.InferOutput<typeof ProgressSchema>;

const fileOf = (out: string): string => `${out}.progress`;

/**
 * Where a crawl goes on. Answers that were written, but not noted before it was killed, are cut off: their page is asked
 * for again, and stands in the file once.
 * @throws Problem where file and progress do not belong together
 */
export async function resumeCrawl(out: string, list: string): Promise<CrawlProgress> {
  const text = await readFile(fileOf(out), 'utf8').catch(nullWhereAbsent);
  const found = await stat(out).catch(nullWhereAbsent);
  if (found?.isDirectory() === true) throw new Problem(`--out ${out} is a folder: name a file in it.`, 2);
  const length = found?.size ?? 0;
  if (text === null && length === 0) {
    // Noted before the first answer is written: that may be the one it is killed at.
    return await noteCrawl(out, null, { list, page: 1, rows: 0, total: null, done: false });
  }
  const progress = text === null ? null : parsed(text);
  if (progress === null || length < progress.bytes) {
    throw new Problem(`${fileOf(out)} and ${out} do not belong together: delete both to start over.`);
  }
  if (progress.list !== list)
    throw new Problem(`${out} holds the list “${progress.list}”, not “${list}”.`, 2);
  if (length > progress.bytes) await truncate(out, progress.bytes);
  return progress;
}

/** Writes an answer and then, at one stroke, that it is there. @param line null where there is none to write */
export async function noteCrawl(
  out: string,
  line: string | null,
  progress: Omit<CrawlProgress, 'bytes'>,
): Promise<CrawlProgress> {
  const file = await open(out, 'a');
  try {
    if (line !== null) await file.appendFile(`${line}\n`);
    await file.sync();
    const noted = { ...progress, bytes: (await file.stat()).size };
    await writeFile(`${fileOf(out)}.new`, JSON.stringify(noted));
    await rename(`${fileOf(out)}.new`, fileOf(out));
    return noted;
  } finally {
    await file.close();
  }
}

function parsed(text: string): CrawlProgress | null {
  const result = v.safeParse(ProgressSchema, jsonValue(text));
  return result.success ? result.output : null;
}

import * as v from 'valibot';
import { jsonValue } from './json-value';
import { brokenOff, refusal, type SourceFile, type SourceItem } from './source';
import { textLines, wholeText } from './text';

export interface Line<T> {
  readonly line: number;
  readonly value: T;
}

/** What stands on the lines of a file that are not blank; the value is undefined where it is no JSON. */
export async function* jsonValues(
  file: SourceFile,
): AsyncGenerator<Line<unknown> & { /** The file breaks off in this line. */ readonly cut: boolean }> {
  let line = 0;
  for await (const { text, ended } of textLines(file)) {
    line += 1;
    if (text.trim() === '') continue;
    const value = jsonValue(text);
    yield { line, value, cut: value === undefined && !ended };
  }
}

/**
 * The values of a file of JSON lines, each checked; what is no such value is handed to `refuse`.
 */
export async function* jsonLines<T extends v.GenericSchema>(
  file: SourceFile,
  schema: T,
  refuse: (item: SourceItem) => void = ignore,
): AsyncGenerator<Line<v.InferOutput<T>>> {
  for await (const { line, value, cut } of jsonValues(file)) {
    const result = v.safeParse(schema, value);
    if (result.success) yield { line, value: result.output };
    else if (cut) refuse(brokenOff(file.path, line, 'breaks off in the middle of a record'));
    else if (value === undefined) refuse(refusal(file.path, line, 'is no JSON'));
    else refuse(refusal(file.path, line, `is no such record: ${said(result.issues)}`));
  }
}

/** The members of a file that is one JSON list; null where it is none, or no JSON at all. */
export async function jsonList(file: SourceFile): Promise<readonly unknown[] | null> {
  const value = jsonValue(await wholeText(file));
  return Array.isArray(value) ? value : null;
}

/** The first thing that is wrong, with its place. */
export function said(issues: readonly [v.GenericIssue, ...v.GenericIssue[]]): string {
  const [issue] = issues;
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
}

function ignore(): void {
  // A first pass that only counts leaves the refusing to the second.
}

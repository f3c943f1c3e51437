import * as v from 'valibot';
import { jsonValue } from './json-value';
import { refusal, type SourceFile, type SourceItem } from './source';
import { linesOf, wholeText } from './text';

export interface Line<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * The values of a file of JSON lines, each checked; what is no such value is handed to `refuse`.
 */
export async function* jsonLines<T extends v.GenericSchema>(
  file: SourceFile,
  schema: T,
  refuse: (item: SourceItem) => void = ignore,
): AsyncGenerator<Line<v.InferOutput<T>>> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    if (text.trim() === '') continue;
    const result = v.safeParse(schema, jsonValue(text));
    if (result.success) yield { line, value: result.output };
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

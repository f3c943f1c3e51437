import { detect } from '../detect';
import { jsonValue } from '../source/json-value';
import { Problem } from './problem';

/** What one line of `stdlens detect --jsonl` asks. */
interface Question {
  readonly id: unknown;
  readonly text: string;
}

function question(line: string, number: number): Question {
  const value = jsonValue(line);
  if (value === undefined)
    throw new Problem(`Line ${number} is not JSON. Give one object {"id","text"} a line.`, 2);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Problem(`Line ${number} has no "text". Give one object {"id","text"} a line.`, 2);
  }
  return { id: 'id' in value ? value.id : null, text: value.text };
}

/**
 * `stdlens detect --jsonl`: lines of {"id","text"} in, lines of {"id","hits"} out, in order.
 * @throws Problem naming the line that is not such an object
 */
export async function* detectLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = question(line, number);
    const hits = detect(text).map((hit) => ({
      start: hit.start,
      end: hit.end,
      text: hit.text,
      canonical: hit.canonical,
      shorthand: hit.shorthand,
    }));
    yield JSON.stringify({ id, hits });
  }
}

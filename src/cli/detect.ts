import { detect } from '../detect';

/** What one line of `stdlens detect --jsonl` asks. */
interface Question {
  readonly id: unknown;
  readonly text: string;
}

function question(line: string, number: number): Question {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`Line ${number} is not JSON. Give one object {"id","text"} a line.`, { cause });
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error(`Line ${number} has no "text". Give one object {"id","text"} a line.`);
  }
  return { id: 'id' in value ? value.id : null, text: value.text };
}

/**
 * `stdlens detect --jsonl`: lines of {"id","text"} in, lines of {"id","hits"} out, in order.
 * @throws Error naming the line that is not such an object
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

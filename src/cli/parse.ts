import { canonical, editionOf, parse, publisherOf, workOf } from '../identifier';

/** `stdlens parse`: one designation a line in, one JSON object a line out; `canonical` null where it is none. */
export async function* parseLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    const input = line.replace(/\r$/, '');
    if (input.trim() === '') continue;
    const id = parse(input);
    yield JSON.stringify(
      id === null
        ? { input, canonical: null, publisher: null, work: null, edition: null }
        : {
            input,
            canonical: canonical(id),
            publisher: publisherOf(id).id,
            work: workOf(id),
            edition: editionOf(id),
          },
    );
  }
}

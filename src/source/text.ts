import type { SourceFile } from './source';

/** The text of a file, piece by piece; a byte order mark at its start is dropped. */
export async function* textOf(file: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const bytes of file.bytes()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The whole text of a file that is small by its nature. */
export async function wholeText(file: SourceFile): Promise<string> {
  let text = '';
  for await (const piece of textOf(file)) text += piece;
  return text;
}

export interface TextLine {
  /** Without its end. */
  readonly text: string;
  /** A line feed stands behind it: only the last line of a file may be without. */
  readonly ended: boolean;
}

/** The lines of a file. Memory stays at one line. */
export async function* textLines(file: SourceFile): AsyncGenerator<TextLine> {
  let rest = '';
  for await (const piece of textOf(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield { text: line.endsWith('\r') ? line.slice(0, -1) : line, ended: true };
  }
  if (rest !== '') yield { text: rest, ended: false };
}

/** {@link textLines}, each as its text. */
export async function* linesOf(file: SourceFile): AsyncGenerator<string> {
  for await (const { text } of textLines(file)) yield text;
}

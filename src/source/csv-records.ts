import Papa from 'papaparse';

/** A row as it stands, its heading too. */
export interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that cannot be read, by the line on which the quote opens; of its cells none can be believed. */
export interface CsvFault extends CsvRecord {
  readonly fault: string;
}

export interface CsvForm {
  readonly separator: string;
  /** Whether a line that stands between quotes is a row of the file: then the quote before it was not closed. */
  readonly isRow: (cells: readonly string[]) => boolean;
}

/** The first row of those lines, counted from 0. */
interface First {
  readonly cells: readonly string[];
  /** Its last line; null where it has none yet. */
  readonly last: number | null;
  /** The line on which a quote opens that is not closed. */
  readonly opens: number | null;
}

/** What a quote may hold open, in UTF-16 code units: it must take neither the memory nor the rest of the file. */
const LONGEST = 200_000;

/**
 * The rows of CSV, given line by line. Where a quote is not closed as it should be, only the row in which it opens is at
 * fault: the lines after it are read as if it were not there, so that none is lost in a cell. Blank lines are left out.
 */
export class CsvRecords {
  /** Lines that are not a whole row yet, and how long they are. */
  #lines: string[] = [];
  #length = 0;
  /** How many of them are known to end inside a quote. */
  #open = 0;
  /** Of the file, the first of them. */
  #line = 1;

  constructor(private readonly form: CsvForm) {}

  /** @returns the rows that are whole with the next line of the file, which is given without its end */
  *add(text: string): Generator<CsvRecord | CsvFault> {
    this.#lines.push(text);
    this.#length += text.length;
    // Only a quote can end what a quote holds open.
    if (this.#lines.length === 1 || text.includes('"') || this.#length > LONGEST) yield* this.#taken(false);
  }

  /** @returns what is left where the file ends */
  rest(): Generator<CsvRecord | CsvFault> {
    return this.#taken(true);
  }

  *#taken(isEnd: boolean): Generator<CsvRecord | CsvFault> {
    while (this.#lines.length > 0) {
      const { cells, last, opens } = this.#first();
      if (last === null && !isEnd && this.#length <= LONGEST) return;
      const line = this.#line + (opens ?? 0);
      if (opens === null) {
        this.#drop((last ?? 0) + 1);
        if (cells.length > 1 || cells[0] !== '') yield { line, cells };
      } else {
        const fault = quoteFault((last ?? this.#lines.findLastIndex((text) => text.trim() !== '')) - opens);
        this.#drop(opens + 1);
        yield { line, cells, fault };
      }
    }
  }

  #first(): First {
    for (; this.#open < this.#lines.length; this.#open += 1) {
      const last = this.#open;
      if (last > 0 && this.#lines[last]?.includes('"') !== true) continue;
      const { cells, code, opens } = parsed(this.#lines.slice(0, last + 1).join('\n'), this.form);
      if (code === 'MissingQuotes') continue;
      return { cells, last, opens: opens ?? (this.#swallows(last) ? 0 : null) };
    }
    return { ...parsed(this.#lines.join('\n'), this.form), last: null };
  }

  /** Whether a line after the first is a row; of a row that goes on below, the first line is cut short. */
  #swallows(last: number): boolean {
    const width = this.#lines[0]?.split(this.form.separator).length ?? 0;
    return this.#lines.slice(1, last + 1).some((other) => {
      const { cells } = parsed(other, this.form);
      return cells.length <= width && this.form.isRow(cells);
    });
  }

  #drop(count: number): void {
    for (const text of this.#lines.splice(0, count)) this.#length -= text.length;
    this.#line += count;
    this.#open = 0;
  }
}

/** @param more lines before the quote closes, or the file ends */
function quoteFault(more: number): string {
  const swallowed = `would swallow ${more} more lines, which are read as rows of their own`;
  const what = more > 0 ? swallowed : 'is not closed at its end';
  return `the quotation mark that opens a cell here ${what}: close it, or write "" for one that belongs to the text`;
}

/** One row; where a quote is at fault, how and the line on which it opens, from 0. */
function parsed(text: string, { separator }: CsvForm) {
  if (!text.includes('"')) return { cells: text.split(separator), code: undefined, opens: null };
  const form = { delimiter: separator, newline: '\n', preview: 1 } as const;
  const { data, errors } = Papa.parse<string[]>(`${text}\n`, form);
  const [error] = errors;
  const opens = error === undefined ? null : text.slice(0, error.index).split('\n').length - 1;
  return { cells: data[0] ?? [''], code: error?.code, opens };
}

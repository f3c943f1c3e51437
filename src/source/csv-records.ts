import Papa from 'papaparse';

/** A row as it stands, its heading too. */
export interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that cannot be read. */
export interface CsvFault {
  readonly line: number;
  readonly fault: string;
}

const UNCLOSED =
  'a quote opens on this line that is not closed where its cell ends; the next line is read anew';
/** What a quote may hold open, in UTF-16 code units: it must take neither the memory nor the rest of the file. */
const LONGEST = 200_000;

/**
 * The rows of CSV. Where a quote is not closed as it should be, only the line on which it opens is at fault: the lines
 * after it are read as if it were not there, so that none is lost in a cell.
 */
export async function* csvRecords(lines: AsyncIterable<string>): AsyncGenerator<CsvRecord | CsvFault> {
  const records = new Records();
  for await (const text of lines) yield* records.add(text);
  yield* records.rest();
}

interface Found {
  readonly cells: readonly string[];
  /** Lines that it takes. */
  readonly count: number;
}

class Records {
  /** Lines that are not a whole row yet, and how long they are. */
  #lines: string[] = [];
  #length = 0;
  /** Of the file, the first of them. */
  #line = 1;
  /** Cells of the heading, 0 before it. */
  #width = 0;

  *add(text: string): Generator<CsvRecord | CsvFault> {
    this.#lines.push(text);
    this.#length += text.length;
    // Only a quote can end what a quote holds open.
    if (this.#lines.length === 1 || text.includes('"') || this.#isFull) yield* this.#taken(false);
  }

  rest(): Generator<CsvRecord | CsvFault> {
    return this.#taken(true);
  }

  get #isFull(): boolean {
    return this.#length > LONGEST;
  }

  *#taken(isEnd: boolean): Generator<CsvRecord | CsvFault> {
    while (this.#lines.length > 0) {
      const found = this.#first();
      if (found === 'open' && !isEnd && !this.#isFull) return;
      const line = this.#line;
      if (typeof found === 'string') {
        this.#drop(1);
        yield { line, fault: UNCLOSED };
      } else {
        this.#drop(found.count);
        if (this.#width === 0) this.#width = found.cells.length;
        if (found.cells.length > 1 || found.cells[0] !== '') yield { line, cells: found.cells };
      }
    }
  }

  #first(): Found | 'open' | 'broken' {
    for (const [at, text] of this.#lines.entries()) {
      if (at > 0 && !text.includes('"')) continue;
      const { cells, faults } = parsed(this.#lines.slice(0, at + 1).join('\n'));
      if (faults.has('InvalidQuotes')) return 'broken';
      if (faults.has('MissingQuotes')) continue;
      const isBroken = this.#lines.slice(1, at + 1).some((other) => this.#isRow(other));
      return isBroken ? 'broken' : { cells, count: at + 1 };
    }
    return 'open';
  }

  /** Whether a line inside a cell is a row: with a number in front, and as wide as the heading, it is no prose. */
  #isRow(text: string): boolean {
    return /^\d+,/.test(text) && parsed(text).cells.length === this.#width;
  }

  #drop(count: number): void {
    for (const text of this.#lines.splice(0, count)) this.#length -= text.length;
    this.#line += count;
  }
}

function parsed(text: string): { cells: readonly string[]; faults: ReadonlySet<string> } {
  if (!text.includes('"')) return { cells: text.split(','), faults: new Set() };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  return { cells: data[0] ?? [''], faults: new Set(errors.map(({ code }) => code)) };
}

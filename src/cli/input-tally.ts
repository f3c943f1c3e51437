import type { Refusal } from '../source';
import { Problem } from './problem';

/** Where the inputs of one `--source NAME=PATH` went. In = packed + merged + refused, or the build stops. */
export interface InputTally {
  readonly name: string;
  readonly path: string;
  /** Rows, lines or documents read, and files of which nothing can be. */
  readonly inputs: number;
  readonly packed: number;
  /** Said word for word by a record that is packed already. */
  readonly merged: number;
  readonly refused: number;
  /** Statements left out of records that are packed. */
  readonly omitted: number;
  /** The first of those refused. */
  readonly first: Refusal | null;
  /** Where a file breaks off, against its own format. */
  readonly cut: Refusal | null;
}

/** @throws Problem where an input is in neither the pack nor the report, a file is cut short, or nothing of the source could be packed */
export function checkTally({ name, path, inputs, packed, merged, refused, first, cut }: InputTally): void {
  if (inputs !== packed + merged + refused) {
    throw new Problem(
      `--source ${name}=${path}: ${inputs} inputs were read, but ${packed + merged + refused} are accounted for. This is a fault of stdlens: please report it.`,
    );
  }
  if (packed + merged > 0) {
    if (cut === null) return;
    throw new Problem(`--source ${name}=${path}: ${cut.path} (${cut.line}) ${cut.reason}. Fetch it again.`);
  }
  const why =
    first === null
      ? 'there is nothing in it that this source reads.'
      : `nothing of it can be packed: ${first.path} ${first.line === 0 ? '' : `(${first.line}) `}${first.reason}.`;
  throw new Problem(`--source ${name}=${path}: ${why} What ${name} reads stands in docs/data-format.md.`, 2);
}

/** One line a source: what came in, and where it went. */
export function tallyLines(tallies: readonly InputTally[]): string[] {
  return tallies.map(
    ({ name, path, inputs, packed, merged, refused, omitted }) =>
      `  ${name}=${path}: ${inputs} in = ${packed} packed + ${merged} merged + ${refused} refused` +
      (omitted === 0 ? '' : `; ${omitted} statements left out`),
  );
}

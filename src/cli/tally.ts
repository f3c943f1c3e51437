import { Problem } from './problem';

/** Where the inputs of one `--source NAME=PATH` went. In = packed + merged + refused, or the build stops. */
export interface Tally {
  readonly name: string;
  readonly path: string;
  /** Rows, lines or documents read. */
  readonly inputs: number;
  readonly packed: number;
  /** Said word for word by a record that is packed already. */
  readonly merged: number;
  readonly refused: number;
  /** Statements left out of records that are packed. */
  readonly omitted: number;
}

/** @throws Problem where an input is in neither the pack nor the report, or where nothing was read at all */
export function checkTally({ name, path, inputs, packed, merged, refused }: Tally): void {
  if (inputs === 0 && refused === 0) {
    throw new Problem(`--source ${name}=${path}: there is nothing in it that this source reads.`);
  }
  // A file that cannot be read at all is refused as a whole: more refusals than inputs.
  if (inputs > packed + merged + refused) {
    throw new Problem(
      `--source ${name}=${path}: ${inputs} inputs were read, but only ${packed + merged + refused} are accounted for. This is a fault of stdlens: please report it.`,
    );
  }
}

/** One line a source: what came in, and where it went. */
export function tallyLines(tallies: readonly Tally[]): string[] {
  return tallies.map(
    ({ name, path, inputs, packed, merged, refused, omitted }) =>
      `  ${name}=${path}: ${inputs} in = ${packed} packed + ${merged} merged + ${refused} refused` +
      (omitted === 0 ? '' : `; ${omitted} statements left out`),
  );
}

import { lookup } from '../../src/cli/lookup';

/** A line that `stdlens lookup --json` prints. */
export interface Line {
  readonly verdict: object;
  readonly successors: readonly {
    readonly id: string;
    readonly extent: string;
    readonly terminal: boolean;
  }[];
  readonly predecessors: readonly { readonly id: string }[];
  readonly evidence: readonly { readonly field: string; readonly raw: string }[];
  readonly [key: string]: unknown;
}

/** What `stdlens lookup` answers from a pack on that day, in the order asked. */
export async function answers(pack: string, on: string, ...numbers: string[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of lookup(['--pack', pack, '--on', on, '--json', ...numbers], none()))
    lines.push(JSON.parse(line) as Line);
  return lines;
}

export async function* none(): AsyncGenerator<string> {
  // No numbers on standard input.
}

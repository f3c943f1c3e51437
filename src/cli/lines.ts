import { createInterface } from 'node:readline';

/** The lines of standard input, without their ends. */
export async function* inputLines(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
}

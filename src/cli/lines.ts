import { fstatSync } from 'node:fs';
import { linesOf } from '../source/text';
import { fileFault } from './file-fault';
import { Problem } from './problem';

/**
 * The lines of standard input, without their ends; a byte order mark at its start is dropped.
 * @throws Problem where it cannot be read
 */
export async function* inputLines(): AsyncGenerator<string> {
  // Node takes a folder for an input without lines.
  if (fstatSync(process.stdin.fd).isDirectory())
    throw new Problem('Standard input is a folder, where lines are wanted. Name a file in it.', 2);
  try {
    yield* linesOf({ path: 'standard input', bytes: () => process.stdin });
  } catch (cause) {
    const fault = fileFault(cause, 'Standard input');
    throw fault === null ? cause : new Problem(fault, 2, { cause });
  }
}

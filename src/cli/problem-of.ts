import { PackError } from '../pack';
import { fileFault } from './file-fault';
import { Problem } from './problem';

/**
 * What of an error the person at the keyboard can mend, in words for them.
 * @returns null where it is a fault of ours
 */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof PackError) return packProblem(error);
  if (isUsage(error)) return new Problem(`${error.message}. stdlens --help lists what there is.`, 2);
  const fault = fileFault(error);
  return fault === null ? null : new Problem(fault, 2, { cause: error });
}

/**
 * A pack that cannot be used, as a Problem.
 * @param folder of the pack, where it is known
 */
export function packProblem(error: PackError, folder?: string): Problem {
  const place = folder === undefined ? '' : `${folder}: `;
  // A later version is no damage, and nothing is wrong with the pack.
  if (error.fault === 'version') return new Problem(place + error.message, 2, { cause: error });
  const message = place + error.message.replace(/\.?$/, '.');
  return new Problem(`${message} Build the pack anew, or fetch it again.`, 1, { cause: error });
}

function isUsage(error: unknown): error is TypeError {
  return error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS');
}

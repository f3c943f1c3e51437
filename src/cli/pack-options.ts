import * as v from 'valibot';
import { PackIndexSchema } from '../pack';
import { isAhead } from '../sync/clock';
import { Problem } from './problem';

const { id, madeAt } = PackIndexSchema.entries;

/**
 * The name of a pack.
 * @param text of `--id`; undefined for the usual name
 * @throws Problem where no reader would take it
 */
export function packId(text = 'stdlens'): string {
  if (v.safeParse(id, text).success) return text;
  throw new Problem(`--id ${text}: expected up to 64 ASCII letters, figures, “.”, “-” or “_”.`, 2);
}

/**
 * The day or moment for which a pack speaks.
 * @param text of `--made-at`
 * @throws Problem where it is no such day or moment, or one to come
 */
export function packMadeAt(text: string | undefined): string | undefined {
  if (text === undefined) return text;
  if (!v.safeParse(madeAt, text).success)
    throw new Problem(`--made-at ${text}: expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`, 2);
  refuseAhead(text, `--made-at ${text}`);
  return text;
}

/**
 * No reader takes data of a day to come.
 * @param moment a day or an instant
 * @param option what it was given by
 * @throws Problem where it lies ahead
 */
export function refuseAhead(moment: string, option: string): void {
  if (isAhead(moment, Date.now()))
    throw new Problem(`${option}: that day is yet to come; no reader takes it.`, 2);
}

/**
 * The one folder that a command is about.
 * @param command its name, for what is said
 * @param folders what stands on the command line
 * @throws Problem where there is none, or more than one: the others would be passed over in silence
 */
export function oneFolder(command: string, folders: readonly string[]): string {
  const [folder] = folders;
  if (folder === undefined) throw new Problem(`${command} needs the folder of a pack.`, 2);
  if (folders.length > 1) throw new Problem(`${command} takes one folder, not ${folders.length}.`, 2);
  return folder;
}

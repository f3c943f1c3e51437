import { table } from '../source/table';
import type { DateText } from '../standard/record';
import type { ReadableFile } from './read-file';

/** An organisation's own list (docs/data-format.md, section 6), to be previewed or imported. @param name of the file, with its ending */
export function ownList(file: Blob, name: string, today: DateText): ReadableFile {
  return { source: table, file, path: name, today };
}

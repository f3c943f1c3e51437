import { parseArgs } from 'node:util';
import { diffPacks } from '../pack';
import { namingTheFile } from './damaged-file';
import { packSide } from './pack-folder';
import { Problem } from './problem';

/**
 * `pack diff OLD NEW [--json]`: one line a changed document, `+` come, `-` gone, `~` changed.
 * @throws Problem where the command is not understood, or a pack is damaged: it names the file
 */
export async function* packDiff(args: readonly string[]): AsyncGenerator<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [oldFolder, newFolder] = positionals;
  if (oldFolder === undefined || newFolder === undefined || positionals.length > 2) {
    throw new Problem('pack diff needs two folders: OLD and NEW.', 2);
  }
  const old = await packSide(oldFolder);
  const next = await packSide(newFolder);
  try {
    for await (const { id, before, entry } of diffPacks(old, next)) {
      if (values.json === true) yield JSON.stringify({ id, before, after: entry });
      else yield `${before === null ? '+' : entry === null ? '-' : '~'} ${id}`;
    }
  } catch (error) {
    throw await namingTheFile(error, [oldFolder, newFolder]);
  }
}

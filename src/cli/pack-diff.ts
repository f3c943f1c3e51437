import { parseArgs } from 'node:util';
import { canonicalJson, diffPacks, type PackIndex } from '../pack';
import { byText } from '../standard/order';
import type { SourceDescription } from '../standard/record';
import { namingTheFile } from './damaged-file';
import { packSide } from './pack-folder';
import { Problem } from './problem';

/**
 * `pack diff OLD NEW [--json]`: one line a source that is described otherwise, then one a changed document; `+` come,
 * `-` gone, `~` changed.
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
  for (const { source, before, after, members } of sourceDifferences(old.index, next.index)) {
    if (values.json === true) yield JSON.stringify({ source, before, after });
    else
      yield `${sign(before, after)} source ${source}${members.length > 0 ? `: ${members.join(', ')}` : ''}`;
  }
  try {
    for await (const { id, before, entry } of diffPacks(old, next)) {
      if (values.json === true) yield JSON.stringify({ id, before, after: entry });
      else yield `${sign(before, entry)} ${id}`;
    }
  } catch (error) {
    throw await namingTheFile(error, [oldFolder, newFolder]);
  }
}

function sign(before: unknown, after: unknown): string {
  return before === null ? '+' : after === null ? '-' : '~';
}

interface SourceDifference {
  readonly source: string;
  readonly before: SourceDescription | null;
  readonly after: SourceDescription | null;
  /** The members that differ, where both packs describe it. */
  readonly members: readonly string[];
}

/** The count of a source says nothing that its documents do not say. */
function sourceDifferences(old: PackIndex, next: PackIndex): SourceDifference[] {
  const [olds, news] = [old, next].map(({ sources }) => new Map(sources.map((one) => [one.id, one])));
  const ids = [...new Set([...(olds?.keys() ?? []), ...(news?.keys() ?? [])])].toSorted(byText);
  return ids.flatMap((source) => {
    const [before, after] = [olds?.get(source) ?? null, news?.get(source) ?? null];
    const members = before && after ? differing(before, after) : [];
    return before && after && members.length === 0 ? [] : [{ source, before, after, members }];
  });
}

function differing(before: SourceDescription, after: SourceDescription): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.delete('records');
  const said = (one: SourceDescription, name: string): string =>
    canonicalJson(Reflect.get(one, name) ?? null);
  return [...names].filter((name) => said(before, name) !== said(after, name)).toSorted(byText);
}

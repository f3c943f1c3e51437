import type { PackIndex } from '../pack';
import { hasShrunk } from '../source/shrunk';
import type { SourceDescription } from '../standard/record';
import { Problem } from './problem';

/**
 * Guards against publishing what was fetched cut short: no source may have lost much of what the pack before it has.
 * @param sources of the pack to be built
 * @param earlier packs given by `--since`; the newest counts, of several the one given last
 * @param allowed ids of sources that may
 * @throws Problem that names each source, with its counts
 */
export function refuseFewer(
  sources: readonly SourceDescription[],
  earlier: readonly PackIndex[],
  allowed: readonly string[],
): void {
  const [first, ...others] = earlier;
  const before = first && others.reduce((best, one) => (one.madeAt < best.madeAt ? best : one), first);
  const held = before?.sources ?? [];
  const unknown = allowed.find((id) => ![...held, ...sources].some((source) => source.id === id));
  if (unknown !== undefined)
    throw new Problem(
      `--allow-fewer ${unknown}: no source of that name is in the pack, nor was in the last.`,
      2,
    );
  const now = new Map(sources.map(({ id, records }) => [id, records]));
  const shrunk = held.filter(
    ({ id, records }) => hasShrunk(now.get(id) ?? 0, records) && !allowed.includes(id),
  );
  if (shrunk.length === 0) return;
  const counts = shrunk.map(({ id, records }) => `${id} has ${now.get(id) ?? 0} records, had ${records}`);
  const ways = shrunk.map(({ id }) => ` --allow-fewer ${id}`).join('');
  throw new Problem(
    `Much less than in the pack of ${before?.madeAt ?? ''}: ${counts.join('; ')}. What was fetched may be cut short: fetch it again. Where the publisher has removed them, add${ways}.`,
  );
}

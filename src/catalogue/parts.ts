import { parse, seriesName, workOf } from '../identifier';
import { inCatalogueOrder } from '../standard/order';
import { workKeyOf } from './keys';
import type { Layer } from './layer';

/** More parts than this no number has (IEC 60335-2 has about 130). */
const MOST_PARTS = 400;

/**
 * The works that are parts of a number, by the number's work key.
 * @param numbers undated designations
 * @returns printed works in catalogue order; a number without parts is absent
 * @throws CatalogueProblem, GenerationGone, the signal's reason
 */
export async function loadParts(
  numbers: readonly string[],
  layers: readonly Layer[],
  signal?: AbortSignal,
): Promise<Map<string, readonly string[]>> {
  const stems = [...new Set(numbers.map(workKeyOf))];
  const prefixes = stems.flatMap((stem) => partPrefixes(stem));
  const found = await Promise.all(layers.map((layer) => layer.works(prefixes, signal)));
  const parts = new Map<string, readonly string[]>();
  for (const stem of stems) {
    const ids = partPrefixes(stem).flatMap((prefix) =>
      found.flatMap((layer) => (layer.get(prefix) ?? []).map(({ id }) => id)),
    );
    const works = worksOf(ids);
    if (works.length > 0) parts.set(stem, works);
  }
  return parts;
}

/** All works of the series that a designation belongs to, the bare number's own first where it is filed. */
export async function worksOfSeries(
  citation: string,
  layers: readonly Layer[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const identifier = parse(citation);
  if (!identifier) return [];
  const series = seriesName(identifier);
  const stem = workKeyOf(series);
  const parts = await loadParts([series], layers, signal);
  const own = await Promise.all(layers.map((layer) => layer.works([stem], signal)));
  const isFiled = own.some((layer) => layer.get(stem)?.some(({ records }) => records.length > 0));
  return [...(isFiled ? [series] : []), ...(parts.get(stem) ?? [])];
}

/** A part's key is its number's, then a dot or a hyphen. */
function partPrefixes(stem: string): string[] {
  const number = stem.trimEnd();
  return [`${number}-`, `${number}.`];
}

function worksOf(ids: readonly string[]): readonly string[] {
  const works = new Set<string>();
  for (const id of ids) {
    const identifier = parse(id);
    if (identifier) works.add(workOf(identifier));
  }
  return inCatalogueOrder([...works]).slice(0, MOST_PARTS);
}

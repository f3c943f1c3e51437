import { adopted, namesWork, parse, workKey } from '../identifier';
import type { PackEntry } from '../pack';
import { isProduct, linksOf } from '../standard';
import type { Dossier, Lifecycle } from '../standard/record';
import type { Shelf } from '../standard/shelf';
import { keyOf, workKeyOf } from './keys';
import { loadParts } from './parts';
import type { Layer } from './layer';
import { mergeEntries, mergeSources } from './merge';

/** Works fetched for one call at most: a page of 500 citations stays below; a hostile pack cannot make it endless. */
const MOST_WORKS = 12_000;
/** Replacement edges followed in a row (R9): the RFCs that list all protocols (1083 … 5000, 7100) form one of more than thirty. */
const MOST_STEPS = 64;

/**
 * Fetches all that judging needs, breadth first, one pass over the blocks a step.
 * Every edition of a cited work is opened; so is what their edges name. Further on only replacement edges are
 * followed, because only they decide a verdict, and once more adoptions, which lead to siblings: everything else is
 * shown, not judged.
 * @throws CatalogueProblem, GenerationGone, the signal's reason
 */
export async function gather(
  citations: readonly string[],
  layers: readonly Layer[],
  signal?: AbortSignal,
): Promise<Shelf> {
  const works = new Map<string, readonly Dossier[]>();
  const dossiers = new Map<string, Dossier>();

  async function load(wanted: Iterable<string>): Promise<Dossier[]> {
    const fresh = [...new Set(wanted)].filter((work) => !works.has(work)).slice(0, MOST_WORKS - works.size);
    if (fresh.length === 0) return [];
    const found = await Promise.all(layers.map((layer) => layer.works(fresh, signal)));
    const loaded: Dossier[] = [];
    for (const work of fresh) {
      const merged = mergeEntries(found.map((layer): readonly PackEntry[] => layer.get(work) ?? []));
      works.set(work, merged);
      for (const dossier of merged) dossiers.set(dossier.id, dossier);
      loaded.push(...merged);
    }
    return loaded;
  }

  /** Where a designation has no year its whole work is meant. */
  function documentsOf(id: string): readonly Dossier[] {
    const exact = dossiers.get(id);
    const work = workKeyOf(id);
    if (exact && (exact.records.length > 0 || keyOf(id) !== work)) return [exact];
    return keyOf(id) === work ? (works.get(work) ?? []) : [];
  }

  let open = await load(citations.flatMap(worksOf));
  const bare = citations.filter((citation) => isBare(citation, works));
  const parts =
    bare.length === 0 ? new Map<string, readonly string[]>() : await loadParts(bare, layers, signal);
  open.push(...(await load([...parts.values()].flat().map(workKeyOf))));
  const opened = new Set(open.map((dossier) => dossier.id));
  for (let step = 0; step < MOST_STEPS && open.length > 0; step++) {
    const links = open.map((dossier) => ({ dossier, ids: linksOf(dossier) }));
    await load(links.flatMap(({ ids }) => ids.map(workKeyOf)));
    const next: Dossier[] = [];
    for (const { dossier, ids } of links) {
      for (const id of ids) {
        for (const linked of documentsOf(id)) {
          if (opened.has(linked.id)) continue;
          const isSibling = step === 1 && adopts(linked, dossier, id);
          if (step > 0 && !isSibling && !replaces(linked, dossier, id)) continue;
          opened.add(linked.id);
          next.push(linked);
        }
      }
    }
    open = next;
  }
  return shelfOf(dossiers, works, parts, layers);
}

/** The cited work itself, and those that the designation says it takes over. */
function worksOf(citation: string): string[] {
  const identifier = parse(citation);
  return [workKeyOf(citation), ...(identifier ? adopted(identifier).map(workKey) : [])];
}

function shelfOf(
  dossiers: ReadonlyMap<string, Dossier>,
  works: ReadonlyMap<string, readonly Dossier[]>,
  parts: ReadonlyMap<string, readonly string[]>,
  layers: readonly Layer[],
): Shelf {
  const sources = mergeSources(layers.map((layer) => layer.head.sources));
  return {
    dossier: (id) => dossiers.get(id),
    editions: (work) => works.get(workKeyOf(work)) ?? [],
    parts: (work) => parts.get(workKeyOf(work)) ?? [],
    source: (id) => sources.get(id),
  };
}

const NOT_ALIVE: ReadonlySet<Lifecycle> = new Set(['withdrawn', 'draft', 'cancelled']);

/** A number under which nothing is filed, or nothing that is out and lives but a bundle on sale: its parts may be meant. */
function isBare(citation: string, works: ReadonlyMap<string, readonly Dossier[]>): boolean {
  const identifier = parse(citation);
  // A year makes no document of a number that only its parts bear: `ISO 26262:2018`.
  if (identifier === null || !namesWork({ ...identifier, year: null })) return false;
  return (works.get(workKeyOf(citation)) ?? []).every(
    ({ id, records }) =>
      isProduct(id) || records.every(({ status }) => status !== undefined && NOT_ALIVE.has(status.lifecycle)),
  );
}

/** Whether one of two takes over the other; a sibling is reached by two such steps. */
function adopts(linked: Dossier, opened: Dossier, named: string): boolean {
  return (
    linked.records.some((record) => record.adopts?.some((edge) => edge.id === opened.id)) ||
    opened.records.some((record) => record.adopts?.some((edge) => edge.id === named)) ||
    isAdoptedByNumber(linked.id, opened.id)
  );
}

function isAdoptedByNumber(adoption: string, source: string): boolean {
  const identifier = parse(adoption);
  return identifier !== null && adopted(identifier).some((one) => workKey(one) === workKeyOf(source));
}

/** @param named how the older one names the newer one: it may leave the year out */
function replaces(newer: Dossier, older: Dossier, named: string): boolean {
  return (
    newer.records.some((record) => record.replaces?.some((edge) => edge.id === older.id)) ||
    older.records.some((record) => record.replacedBy?.some((edge) => edge.id === named))
  );
}

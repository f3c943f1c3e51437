import { canonicalJson, type PackIndex } from '../pack';
import { sha256Hex } from '../pack/hash';
import type { SourceDescription } from '../standard/record';

/** Figures of a print, and what is left of a name before a hyphen and a print: 64 characters in all. */
const PRINT = 16;
const NAME = 64 - PRINT - 1;

/** A source as one pack describes it. */
interface Described {
  readonly pack: PackIndex;
  readonly source: SourceDescription;
  /** As it is described where others share its name. */
  readonly named: SourceDescription;
  /** Of who it is, as named. */
  readonly print: string;
  /** Its id, without the print that an earlier merge put behind it. */
  readonly name: string;
}

export interface MergedSources {
  /** Each source once, as it was described last; its records are not counted. */
  readonly sources: readonly SourceDescription[];
  /** The id in the merged pack of a source of one of the packs. */
  readonly idIn: (pack: PackIndex, id: string) => string;
  /** Sources that shared an id and are not the same. */
  readonly apart: readonly SourceDescription[];
}

/**
 * Which sources of several packs are the same: those that have one id, and of which all is equal but the day and the
 * count. Others that share an id get ids of their own, made of who they are: equal ones for packs in any order.
 */
export async function mergedSources(packs: readonly PackIndex[]): Promise<MergedSources> {
  const byName = new Map<string, Described[]>();
  for (const pack of packs)
    for (const source of pack.sources) {
      const one = await described(pack, source);
      byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    }
  const merged = new Map<string, SourceDescription>();
  const apart = new Map<string, SourceDescription>();
  const ids = new Map<PackIndex, Map<string, string>>(packs.map((pack) => [pack, new Map()]));
  for (const sharing of byName.values()) {
    const isOne =
      new Set(sharing.map(({ source, print }) => `${source.id} ${who(source)} ${print}`)).size === 1;
    const areSeveral = new Set(sharing.map(({ print }) => print)).size > 1;
    for (const { pack, source, named, print, name } of sharing) {
      const one = isOne ? source : { ...named, id: `${name}-${print}` };
      ids.get(pack)?.set(source.id, one.id);
      const known = merged.get(one.id);
      const newest = known !== undefined && known.retrieved >= one.retrieved ? known : one;
      merged.set(one.id, newest);
      if (areSeveral) apart.set(one.id, newest);
    }
  }
  return {
    sources: [...merged.values()],
    idIn: (pack, id) => ids.get(pack)?.get(id) ?? id,
    apart: [...apart.values()],
  };
}

async function described(pack: PackIndex, source: SourceDescription): Promise<Described> {
  // An own list that names nobody is that of whoever made the pack.
  const isNobodys = source.own === true && source.attribution === '';
  const named = isNobodys ? { ...source, attribution: pack.id } : source;
  const print = (await sha256Hex(new TextEncoder().encode(who(named)))).slice(0, PRINT);
  const ending = `-${print}`;
  const name = source.id.endsWith(ending) ? source.id.slice(0, -ending.length) : source.id;
  return { pack, source, named, print, name: name.slice(0, NAME) };
}

/** All that describes a source, but its id and what is otherwise another day. */
function who(source: SourceDescription): string {
  return canonicalJson({ ...source, id: undefined, retrieved: undefined, records: undefined });
}

import type { PackChange, PackEntry } from '../pack';
import { byKey } from '../standard/order';
import { keysOfWork, lowerBound } from './blocks/locate';
import type { Layer, Placed } from './layer';
import { searchDocument } from './search/document';
import type { SearchIndex } from './search/index-contract';
import { uniteLists } from './search/found';
import { scan } from './search/scan';
import type { Delta } from './store/delta';

/**
 * A layer with changes on top of its generation.
 * @param base opened with the delta's dead ordinals left out of its search
 */
export function changedLayer(base: Layer, { changes, head }: Delta): Layer {
  const keys = changes.map((change) => change.key);
  const changed = new Set(changes.map((change) => change.id));

  return {
    ...base,
    head: { ...head, firstKeys: base.head.firstKeys },
    search: changedSearch(base.search, changes),
    async works(prefixes, signal) {
      const found = await base.works(prefixes, signal);
      for (const prefix of prefixes) {
        const [start, end] = keysOfWork(keys, prefix);
        if (start === end) continue;
        const kept = (found.get(prefix) ?? []).filter((entry) => !changed.has(entry.id));
        const merged = [...kept, ...entriesOf(changes.slice(start, end))].sort(byKey);
        if (merged.length > 0) found.set(prefix, merged);
        else found.delete(prefix);
      }
      return found;
    },
    async *entries(from, to, signal) {
      let next = lowerBound(keys, from);
      const before = function* (placed: PackEntry | null): Generator<Placed> {
        for (let change = changes[next]; change && change.key <= to; change = changes[++next]) {
          if (placed && byKey(change, placed) >= 0) return;
          if (change.entry) yield { entry: change.entry, ordinal: null };
        }
      };
      for await (const placed of base.entries(from, to, signal)) {
        yield* before(placed.entry);
        if (!changed.has(placed.entry.id)) yield placed;
      }
      yield* before(null);
    },
  };
}

function changedSearch(base: SearchIndex, changes: readonly PackChange[]): SearchIndex {
  const documents = entriesOf(changes).flatMap((entry) => searchDocument(entry) ?? []);
  return {
    async find(query, limit, signal) {
      return uniteLists([scan(documents, query, limit), await base.find(query, limit, signal)], limit);
    },
  };
}

function entriesOf(changes: readonly PackChange[]): PackEntry[] {
  return changes.flatMap(({ entry }) => entry ?? []);
}

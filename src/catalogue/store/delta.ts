import * as v from 'valibot';
import { asChange, type PackChange } from '../../pack/entry';
import { SourceDescriptionSchema } from '../../pack/schema';
import { checksum } from '../blocks/stored';
import type { LayerHead } from '../blocks/source';
import { CatalogueProblem } from '../problem';

/**
 * Changes since a generation was written. Two hundred of them are applied in a moment, where writing a generation
 * takes seconds; searched by looking at each, so that the index need not change.
 */
export interface Delta {
  /** In catalogue order; `entry` null: the document is gone. */
  readonly changes: readonly PackChange[];
  /** Ordinals of the generation's entries that the changes replace. */
  readonly dead: Uint32Array;
  /** What the layer is with the changes applied. */
  readonly head: Omit<LayerHead, 'firstKeys'>;
}

/** More changes than this are written into a new generation instead. */
export const MOST_CHANGES = 5000;

/** What IndexedDB keeps: the changes as JSON under a checksum, for {@link readDelta} to verify. */
export function storeDelta({ changes, dead, head }: Delta): unknown {
  const bytes = new TextEncoder().encode(JSON.stringify(changes));
  return { bytes, check: checksum(bytes), dead, head };
}

/** @throws CatalogueProblem `storeCorrupt` */
export function readDelta(stored: unknown, place: string): Delta {
  try {
    const { bytes, check, dead, head } = v.parse(DeltaSchema, stored);
    if (checksum(bytes) !== check) throw new RangeError('The checksum is another.');
    const changes = v.parse(v.array(v.unknown()), JSON.parse(new TextDecoder().decode(bytes)));
    return { changes: changes.map(asChange), dead, head };
  } catch (cause) {
    throw new CatalogueProblem('storeCorrupt', `The changes of ${place} are damaged.`, { cause }, place);
  }
}

const DeltaSchema = v.object({
  bytes: v.instance(Uint8Array),
  check: v.number(),
  dead: v.instance(Uint32Array),
  head: v.object({
    contents: v.string(),
    records: v.number(),
    dataDate: v.nullable(v.string()),
    madeAt: v.string(),
    sources: v.array(SourceDescriptionSchema),
  }),
});

import * as v from 'valibot';

export type Contestant = 'stdlens' | 'peer-batch' | 'peer-put';

/** What the page's worker is told to do. */
export type Order =
  | {
      readonly kind: 'first';
      readonly contestant: Contestant;
      /** Origin of the static server, without a slash. */
      readonly site: string;
      /** Designations to look up afterwards. */
      readonly ids: readonly string[];
      /** Milliseconds after which a peer is stopped where it is, and nothing is looked up; null: never. */
      readonly most: number | null;
    }
  | {
      /** Sync again, while look-ups and searches go on. */
      readonly kind: 'again';
      readonly site: string;
      readonly ids: readonly string[];
      readonly queries: readonly string[];
    };

export const ResultSchema = v.object({
  /** From the first request to the last byte written. */
  ms: v.number(),
  documents: v.number(),
  /** Bytes of the files fetched, as they lie on the server. */
  bytes: v.number(),
  /** Milliseconds of each look-up: after a first sync, or during another one. */
  times: v.array(v.number()),
  /** Documents that another sync found changed; null where it did not list them. */
  changed: v.nullable(v.number()),
});

export type Result = v.InferOutput<typeof ResultSchema>;

/** How the updates went. Written by the background alone. */
import * as v from 'valibot';
import { stored } from './stored';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const FAULTS = [
  'address',
  'offline',
  'missing',
  'refused',
  'server',
  'notAPack',
  'tooNew',
  'tooLarge',
  'damaged',
  /** The address answered with something else. */
  'otherData',
  /** Much fewer records came than are at hand. */
  'fewer',
  'signature',
  'replayed',
  /** Dated later than today. */
  'ahead',
  'full',
  'store',
  /** The browser has not been given access to the host. */
  'permission',
  /** The worker died each time it tried. */
  'interrupted',
  'unknown',
] as const;
export type UpdateFault = (typeof FAULTS)[number];

const ResultSchema = v.object({
  /** End of the last update, milliseconds since 1970. */
  at: v.number(),
  outcome: v.picklist(['news', 'noNews', 'cancelled', 'failed']),
  fault: v.nullable(v.picklist(FAULTS)),
  /** Records that came and those at hand, where the fault is `fewer`. */
  counts: v.exactOptional(v.object({ came: count, held: count })),
  /** In English, for a report of a bug. */
  detail: v.pipe(v.string(), v.maxLength(500)),
  /** Failures in a row since the last success. */
  failures: count,
  /** Bytes fetched. */
  bytes: count,
  /** Records that were left out because they could not be read. */
  refusals: count,
});
export type UpdateResult = v.InferOutput<typeof ResultSchema>;

/** By id of the subscription. */
export const results = stored('local', 'updates', v.fallback(v.record(v.string(), ResultSchema), {}));

/** Updates that were begun and have not ended, with the number of times they were begun: they go on after a death. */
export const unfinished = stored('local', 'unfinished', v.fallback(v.record(v.string(), count), {}));

/** Spreads the clients of a publisher over the interval; drawn once per installation, null before. */
export const jitter = stored(
  'local',
  'jitter',
  v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
);

const ProgressSchema = v.object({
  id: v.string(),
  phase: v.picklist(['index', 'fetch', 'read', 'apply']),
  /** Of this phase; records while `apply`. */
  done: count,
  total: count,
  /** Of the whole, 0 to 1. */
  fraction: v.number(),
  /** Bytes a second; null where nothing is being fetched. */
  speed: v.nullable(v.number()),
  /** Subscriptions that wait behind this one. */
  waiting: v.array(v.string()),
});
export type Progress = v.InferOutput<typeof ProgressSchema>;

/** The update that runs now; null where none does. */
export const progress = stored('session', 'progress', v.fallback(v.nullable(ProgressSchema), null));

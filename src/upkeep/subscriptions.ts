/** What the user keeps up to date, a row each. Written by the options page alone. */
import * as v from 'valibot';
import { OFFERED } from './offered';
import { stored } from './stored';

/** How often; `never` means when asked to. */
export const INTERVALS = ['day', 'week', 'month', 'never'] as const;
export type Interval = (typeof INTERVALS)[number];

const common = {
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  address: v.pipe(v.string(), v.url(), v.maxLength(2000)),
  on: v.boolean(),
  every: v.picklist(INTERVALS),
};

const SubscriptionSchema = v.variant('kind', [
  /** A folder of static files in our own format. */
  v.object({
    kind: v.literal('pack'),
    ...common,
    /** Raw Ed25519 public key in base64; null: whoever controls the address is believed. */
    key: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))),
  }),
  /** A publisher's own file, read as it is. */
  v.object({
    kind: v.literal('dataset'),
    ...common,
    source: v.picklist(['iso-open-data', 'rfc-index']),
  }),
]);
export type Subscription = v.InferOutput<typeof SubscriptionSchema>;

const RowsSchema = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  // A row that does not fit is left out alone; what is offered is always there.
  v.transform((rows): readonly Subscription[] => {
    const known = rows.flatMap((row) => {
      const parsed = v.safeParse(SubscriptionSchema, row);
      return parsed.success ? [parsed.output] : [];
    });
    const offered = OFFERED.map((offer) => known.find(({ id }) => id === offer.id) ?? offer);
    return [...offered, ...known.filter(({ id }) => !offered.some((row) => row.id === id))];
  }),
);

export const subscriptions = stored('local', 'sources', RowsSchema);

/** Whether every user is offered the source: then it can be switched off, but not removed. */
export function isOffered(id: string): boolean {
  return OFFERED.some((offer) => offer.id === id);
}

/** The catalogue's layer that a subscription fills. */
export function layerOf({ kind, id }: Pick<Subscription, 'kind' | 'id'>): string {
  return kind === 'pack' ? `pack:${id}` : `source:${id}`;
}

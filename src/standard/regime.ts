/** R17: acceptance in a regime (EU directive, certification scheme, contract) is a list of its own, apart from the lifecycle. */
import type { RegimeStanding } from './answer';
import type { Bench } from './bench';
import { documentOf } from './bench';
import { reached } from './dates';
import { perDocument } from './per-document';
import type { RegimeListing } from './record';

/** Every regime that some source lists the document for, and how it stands to it on the day. */
export const regimesOf = perDocument((bench, id): readonly RegimeStanding[] =>
  documentOf(bench, id)
    .records.flatMap(({ regimes }) => regimes ?? [])
    .map((listing) => ({ ...listing, standing: standingOn(bench, listing) })),
);

function standingOn({ on }: Bench, { from, until }: RegimeListing): RegimeStanding['standing'] {
  if (until !== undefined && reached(until, on)) return 'over';
  return from !== undefined && !reached(from, on) ? 'notYet' : 'accepted';
}

/**
 * The look-up that a user clicks: one number, asked of its publisher's own registry. A table of its own: only our own
 * pages may ask, so that no web page can make the browser ask anybody anything.
 */
import * as v from 'valibot';
import { citation, count, nothing, type MessageTable } from './protocol';

/** What came of it. */
const OutcomeSchema = v.variant('kind', [
  v.object({
    kind: v.literal('kept'),
    /** The edition that the registry states. */
    number: v.string(),
    /** Its word for the status, where it gives one: `现行`. */
    status: v.nullable(v.string()),
    /** Milliseconds since 1970: when it answered. */
    at: v.number(),
    /** False: only its list answered, not the page of the standard. */
    whole: v.boolean(),
  }),
  /** It lists other editions of the number, kept too, and not this one. */
  v.object({ kind: v.literal('otherEditions'), numbers: v.array(v.string()) }),
  /** It asked to wait, now or lately. */
  v.object({ kind: v.literal('tooFrequent'), seconds: count }),
  v.object({
    kind: v.picklist([
      'nothing',
      'login',
      'offline',
      'failed',
      'unread',
      'permission',
      /** The browser refused to ask the user. */
      'forbidden',
      'cancelled',
      'noRegistry',
      'notStored',
    ]),
  }),
]);
export type LookUpOutcome = v.InferOutput<typeof OutcomeSchema>;

const number = v.strictObject({ number: citation });

export const official = {
  /** The host that would be asked; null where no registry answers by number. Asks nobody. */
  'official.host': {
    to: 'background',
    from: ['extension'],
    request: number,
    reply: v.object({ host: v.nullable(v.string()) }),
  },
  /** Ask it now. To be sent from a click alone, once the host has been allowed. */
  'official.ask': { to: 'background', from: ['extension'], request: number, reply: OutcomeSchema },
  /** Delete all that registries stated, looked up or kept from their pages; the reply comes when it is gone. */
  'official.forget': { to: 'background', from: ['extension'], request: nothing, reply: nothing },
  /** Stop what is being asked. */
  'official.cancel': { to: 'background', from: ['extension'], request: nothing, reply: nothing },
} as const satisfies MessageTable;

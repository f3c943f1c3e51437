/** What our own pages tell the background to do about the data. A table of its own: no page script may send these. */
import * as v from 'valibot';
import { nothing, type MessageTable } from './protocol';

const subscription = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)) });

export const orders = {
  /**
   * Bring a source up to date now, or next. The reply comes at once; how it goes stands in the storage. `evenFewer`: also
   * where much fewer records come than are at hand.
   */
  'update.start': {
    to: 'background',
    from: ['extension'],
    request: v.strictObject({ ...subscription.entries, evenFewer: v.exactOptional(v.boolean()) }),
    reply: nothing,
  },
  /** Stop it, or take it out of the queue. The data at hand stay. */
  'update.cancel': { to: 'background', from: ['extension'], request: subscription, reply: nothing },
  /** Delete what a source has brought; the reply comes when it is gone. */
  'update.forget': { to: 'background', from: ['extension'], request: subscription, reply: nothing },
  /** One of our own pages has changed the data itself: from a file, or back to what they were. */
  'data.changed': { to: 'background', from: ['extension'], request: nothing, reply: nothing },
} as const satisfies MessageTable;

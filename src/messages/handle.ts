import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser, unlisten } from '../browser';
import { callerOf } from './caller';
import { EnvelopeSchema, type MessageTable, type Outcome, type ReplyIn, type RequestIn } from './protocol';

export type Handlers<K extends string, T extends MessageTable<K>> = {
  readonly [N in K]: (
    request: RequestIn<N, T>,
    sender: Runtime.MessageSender,
  ) => ReplyIn<N, T> | Promise<ReplyIn<N, T>>;
};

/** The messages of a table that a context of this kind must be able to answer. */
export type MessagesTo<C extends 'background' | 'page', T extends MessageTable> = {
  [K in keyof T & string]: T[K]['to'] extends C ? K : never;
}[keyof T & string];

/**
 * Answers messages until the signal aborts. Call at the top level of a worker, so that the event that woke it is heard.
 * A message that is not in the map is left to other listeners; one with a wrong shape, or from a sender that may not
 * send it, is refused and reaches no handler.
 * @param table where the handled messages are described
 */
export function handleMessages<K extends string, T extends MessageTable<K>>(
  table: T,
  handlers: Handlers<K, T>,
  signal?: AbortSignal,
): void {
  const listener: MessageListener = (message, sender, sendResponse) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success) return undefined;
    const name = envelope.output.stdlens;
    if (!isHandled(handlers, name)) return undefined;
    void answer(table, handlers, name, envelope.output.payload, sender).then(sendResponse);
    // `true`: the answer comes later. Chromium before 148 does not wait for a promise.
    return true;
  };
  const events: MessageEvents = browser.runtime.onMessage;
  events.addListener(listener);
  signal?.addEventListener('abort', () => unlisten(events, listener), { once: true });
}

/** The published types know no listener that answers some messages later and leaves others alone. */
interface MessageEvents {
  addListener(listener: MessageListener): void;
  removeListener(listener: MessageListener): void;
}
type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  sendResponse: (outcome: unknown) => void,
) => unknown;

function isHandled<K extends string, T extends MessageTable<K>>(
  handlers: Handlers<K, T>,
  name: string,
): name is K {
  return Object.hasOwn(handlers, name);
}

async function answer<K extends string, T extends MessageTable<K>>(
  table: T,
  handlers: Handlers<K, T>,
  name: K,
  payload: unknown,
  sender: Runtime.MessageSender,
): Promise<Outcome> {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const caller = callerOf(sender, self);
  const allowed: readonly string[] = table[name].from;
  if (caller === null || !allowed.includes(caller))
    return { ok: false, problem: `${name}: this sender may not ask that` };
  const request = v.safeParse(table[name].request, payload);
  if (!request.success) return { ok: false, problem: `${name}: ${v.summarize(request.issues)}` };
  try {
    return { ok: true, value: await handlers[name](request.output, sender) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

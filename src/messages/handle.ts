import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { callerOf } from './caller';
import {
  EnvelopeSchema,
  messages,
  type MessageName,
  type Outcome,
  type Reply,
  type Request,
} from './protocol';

export type Handlers<K extends MessageName> = {
  readonly [N in K]: (request: Request<N>, sender: Runtime.MessageSender) => Reply<N> | Promise<Reply<N>>;
};

/** The messages that a context of this kind must be able to answer. */
export type MessagesTo<T extends 'background' | 'page'> = {
  [K in MessageName]: (typeof messages)[K]['to'] extends T ? K : never;
}[MessageName];

/**
 * Answers messages until the signal aborts. Call at the top level of a worker, so that the event that woke it is heard.
 * A message that is not in the map is left to other listeners; one with a wrong shape, or from a sender that may not
 * send it, is refused and reaches no handler.
 */
export function handleMessages<K extends MessageName>(handlers: Handlers<K>, signal?: AbortSignal): void {
  const listener: MessageListener = (message, sender, sendResponse) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success) return undefined;
    const name = envelope.output.stdlens;
    if (!isHandled(handlers, name)) return undefined;
    void answer(handlers, name, envelope.output.payload, sender).then(sendResponse);
    // `true`: the answer comes later. Chromium before 148 does not wait for a promise.
    return true;
  };
  const events: MessageEvents = browser.runtime.onMessage;
  events.addListener(listener);
  signal?.addEventListener('abort', () => events.removeListener(listener), { once: true });
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

function isHandled<K extends MessageName>(handlers: Handlers<K>, name: string): name is K {
  return Object.hasOwn(handlers, name);
}

async function answer<K extends MessageName>(
  handlers: Handlers<K>,
  name: K,
  payload: unknown,
  sender: Runtime.MessageSender,
): Promise<Outcome> {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const caller = callerOf(sender, self);
  const allowed: readonly string[] = messages[name].from;
  if (caller === null || !allowed.includes(caller))
    return { ok: false, problem: `${name}: this sender may not ask that` };
  const request = v.safeParse(messages[name].request, payload);
  if (!request.success) return { ok: false, problem: `${name}: ${v.summarize(request.issues)}` };
  try {
    return { ok: true, value: await handlers[name](request.output, sender) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

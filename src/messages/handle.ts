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
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success) return undefined;
    const name = envelope.output.stdlens;
    return isHandled(handlers, name) ? answer(handlers, name, envelope.output.payload, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

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

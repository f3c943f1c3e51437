import * as v from 'valibot';
import { browser } from '../browser';
import { frameIdsOf } from './frames';
import {
  messages,
  OutcomeSchema,
  RESOLVE_LIMIT,
  type Glance,
  type MessageName,
  type MessageTable,
  type PageCitation,
  type PageReport,
  type Reply,
  type ReplyIn,
  type Request,
  type RequestIn,
} from './protocol';

/** The other end answered, and refused or failed. `message` says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

function read<K extends string, T extends MessageTable<K>>(table: T, name: K, raw: unknown): ReplyIn<K, T> {
  const outcome = v.parse(OutcomeSchema, raw);
  if (!outcome.ok) throw new Refused(outcome.problem);
  return v.parse(table[name].reply, outcome.value);
}

/**
 * To the background, or from it to our own pages.
 * @throws Refused; or the browser's own error where nobody listens or the extension was updated meanwhile
 */
export async function askIn<K extends string, T extends MessageTable<K>>(
  table: T,
  name: K,
  payload: RequestIn<K, T>,
): Promise<ReplyIn<K, T>> {
  return read(table, name, await browser.runtime.sendMessage({ stdlens: name, payload }));
}

/** To the content script of one frame. @throws where the frame has none (browser pages, PDF viewer) */
async function askFrame<K extends MessageName>(
  tabId: number,
  frameId: number,
  name: K,
  payload: Request<K>,
): Promise<Reply<K>> {
  const raw: unknown = await browser.tabs.sendMessage(tabId, { stdlens: name, payload }, { frameId });
  return read(messages, name, raw);
}

/**
 * What to mark for any number of citations, in their order.
 * @param on day of the question, `YYYY-MM-DD`; today where left out
 * @throws as {@link askIn}
 */
export async function resolve(citations: readonly string[], on?: string): Promise<Glance[]> {
  const glances: Glance[] = [];
  for (let start = 0; start < citations.length; start += RESOLVE_LIMIT) {
    const batch = citations.slice(start, start + RESOLVE_LIMIT);
    glances.push(
      ...(await askIn(messages, 'resolve', { citations: batch, ...(on === undefined ? {} : { on }) })),
    );
  }
  return glances;
}

/** A card as markup. @throws as {@link askIn} */
export function drawCard(card: Request<'card'>): Promise<Reply<'card'>> {
  return askIn(messages, 'card', card);
}

/** Opens the small window in which this number can be looked up. @throws as {@link askIn} */
export async function openLookUp(canonical: string): Promise<void> {
  await askIn(messages, 'look-up', { canonical });
}

/** Hands over the markup of a registry's page of one standard. @throws as {@link askIn} */
export async function tellRegistryPage(markup: string): Promise<void> {
  await askIn(messages, 'registry-page', { markup });
}

/** Counts of this frame, for the badge. @throws as {@link askIn} */
export async function report(counts: Request<'report'>): Promise<void> {
  await askIn(messages, 'report', counts);
}

/**
 * What the page in this tab cites, all frames together.
 * @returns null where no content script can be reached: browser pages, stores, PDF viewers, tabs older than the extension
 */
export async function askPage(tabId: number): Promise<PageReport | null> {
  const frames = await frameIdsOf(tabId);
  const reports = await Promise.allSettled(
    frames.map((frameId) => askFrame(tabId, frameId, 'page.report', {})),
  );
  const arrived = reports.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return arrived.length === 0 ? null : merged(arrived);
}

/** One report of several frames: counts add up, the first spelling stays. */
export function merged(reports: readonly PageReport[]): PageReport {
  const citations = new Map<string, PageCitation>();
  for (const one of reports.flatMap((frame) => frame.citations)) {
    const known = citations.get(one.canonical);
    citations.set(one.canonical, known === undefined ? one : { ...known, count: known.count + one.count });
  }
  return {
    citations: [...citations.values()],
    limitReached: reports.some((frame) => frame.limitReached),
    paused: reports.some((frame) => frame.paused),
    quiet: reports.some((frame) => frame.quiet),
    reading: reports.some((frame) => frame.reading === 'pointer') ? 'pointer' : 'whole',
    busy: reports.some((frame) => frame.busy),
    on: reports.find(({ on }) => on !== null)?.on ?? null,
  };
}

/** Scrolls to the next mark of a citation, in whichever frame has it. @returns false where it is gone */
export async function jumpTo(tabId: number, canonical: string): Promise<boolean> {
  return firstThatMoves(tabId, (frameId) => askFrame(tabId, frameId, 'page.jump', { canonical }));
}

/** Every page, in every frame, looks its numbers up again. Tabs without our script are passed over. */
export async function refreshPages(): Promise<void> {
  const message = { stdlens: 'page.refresh', payload: {} };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])),
  );
}

/** Stops or resumes reading in every frame of the tab. */
export async function pausePage(tabId: number, paused: boolean): Promise<void> {
  const frames = await frameIdsOf(tabId);
  await Promise.allSettled(frames.map((frameId) => askFrame(tabId, frameId, 'page.pause', { paused })));
}

/** Every frame of the tab marks for this day, `YYYY-MM-DD`; null for today. */
export async function setPageDay(tabId: number, on: string | null): Promise<void> {
  const frames = await frameIdsOf(tabId);
  await Promise.allSettled(frames.map((frameId) => askFrame(tabId, frameId, 'page.day', { on })));
}

/**
 * To the next or previous mark, from frame to frame and round again.
 * @returns false where nothing is marked
 */
export async function stepInPage(tabId: number, step: 'next' | 'previous'): Promise<boolean> {
  const name = step === 'next' ? 'page.next' : 'page.previous';
  const onward = await firstThatMoves(tabId, (frameId) => askFrame(tabId, frameId, name, { enter: false }));
  return onward || firstThatMoves(tabId, (frameId) => askFrame(tabId, frameId, name, { enter: true }));
}

async function firstThatMoves(
  tabId: number,
  move: (frameId: number) => Promise<Reply<'page.jump'>>,
): Promise<boolean> {
  for (const frameId of await frameIdsOf(tabId)) {
    const moved = await move(frameId).then(
      (reply) => reply.moved,
      // A frame that went away in between has nothing to show; the next one may.
      () => false,
    );
    if (moved) return true;
  }
  return false;
}

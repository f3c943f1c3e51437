/**
 * Which frames of a tab have reported, and what. Kept in storage.session: the worker forgets, the popup must know whom
 * to ask, and asking the browser for its frames would cost the `webNavigation` permission.
 */
import * as v from 'valibot';
import { browser } from '../browser';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Frame id → its counts. */
export const TabFramesSchema = v.record(v.string(), v.object({ attention: count, total: count }));
export type TabFrames = v.InferOutput<typeof TabFramesSchema>;

const keyOf = (tabId: number) => `frames:${tabId}`;

/** @returns no frames where none has reported, or what is kept has another shape */
export async function readFrames(tabId: number): Promise<TabFrames> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const frames = v.safeParse(TabFramesSchema, stored[key]);
  return frames.success ? frames.output : {};
}

/** Keeps these in place of all that the tab had. */
export async function writeFrames(tabId: number, frames: TabFrames): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: frames });
}

/** For a tab that is closed. */
export async function forgetFrames(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** The top frame first, whether it has reported or not; then the others. */
export async function frameIdsOf(tabId: number): Promise<number[]> {
  const others = Object.keys(await readFrames(tabId)).map(Number);
  return [0, ...others.filter((frameId) => frameId !== 0).sort((a, b) => a - b)];
}

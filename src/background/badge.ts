import { browser } from '../browser';
import { forgetFrames, readFrames, writeFrames, type Request } from '../messages';

/** The red of 请改用 (docs: visual language, "Icon"): the badge counts only what should be cited differently. */
const COLOUR = '#CB3A2D';
const LETTERS = '#FFFFFF';
/** More figures do not fit. */
const MOST = 999;

/** Reports of one tab follow each other: two at once would lose one of the frames. */
const turns = new Map<number, Promise<void>>();

/** Forgets what the frames of a tab have reported once the tab is closed: badge and popup would count them for ever. */
export function listenForTabs(): void {
  // After what is still being noted of it, which would come back else.
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(tabId, () => forgetFrames(tabId)));
}

/** Notes what a frame of a tab has found, and shows the sum over the tab's frames. */
export function noteReport(tabId: number, frameId: number, found: Request<'report'>): Promise<void> {
  return inTurn(tabId, () => note(tabId, frameId, found));
}

function inTurn(tabId: number, deed: () => Promise<void>): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(deed);
  const settled = turn
    .catch(() => undefined)
    .finally(() => {
      if (turns.get(tabId) === settled) turns.delete(tabId);
    });
  turns.set(tabId, settled);
  return turn;
}

async function note(tabId: number, frameId: number, found: Request<'report'>): Promise<void> {
  const { attention, total, leaving } = found;
  const frames = new Map(Object.entries(await readFrames(tabId)));
  if (leaving === true) frames.delete(String(frameId));
  else frames.set(String(frameId), { attention, total });
  // The last one may leave when its tab is gone: then nothing is to stay of it.
  if (frames.size === 0) await forgetFrames(tabId);
  else await writeFrames(tabId, Object.fromEntries(frames));
  const sum = [...frames.values()].reduce((count, frame) => count + frame.attention, 0);
  await show(tabId, sum);
}

async function show(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeTextColor({ tabId, color: LETTERS });
}

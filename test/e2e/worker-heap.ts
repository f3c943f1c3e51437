import { setTimeout as pause } from 'node:timers/promises';
import { TargetType, type Browser } from 'puppeteer-core';

/**
 * Looks ten times a second at what Chromium's service worker holds: JavaScript heap, buffers and embedder together
 * (`Runtime.getHeapUsage`), garbage that waits to be collected included.
 * @returns bytes at most, until the signal aborts
 */
export async function watchHeap(browser: Browser, signal: AbortSignal): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const session = await target.createCDPSession();
  let most = 0;
  while (!signal.aborted) {
    const used = await session.send('Runtime.getHeapUsage');
    most = Math.max(most, used.usedSize + used.backingStorageSize + used.embedderHeapUsedSize);
    await pause(100);
  }
  await session.detach();
  return most;
}

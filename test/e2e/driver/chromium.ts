import { resolve } from 'node:path';
import puppeteer, {
  TargetType,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import type { ExtensionApi } from './extension-api';
import type { Engine, LaunchOptions, OnRoot } from './engine';
import { until } from './until';

const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;

/** Chromium over the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    pipe: true,
    enableExtensions: [resolve(options.extension)],
    defaultViewport: options.headless ? { width: options.width, height: options.height } : null,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      `--window-size=${options.width},${options.height}`,
      ...(options.standIn === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${options.standIn}`, '--ignore-certificate-errors']),
      ...(options.headless ? ['--disable-gpu', '--hide-scrollbars'] : []),
    ],
  });
  const worker = await browser.waitForTarget(isWorker, { timeout: 60_000 });
  const id = new URL(worker.url()).host;
  return {
    name: 'chromium',
    browser,
    id,
    origin: `chrome-extension://${id}`,
    reachesWindow: true,
    resize: (page, size) => page.setViewport(size),
    goOwn: async (page, url) => {
      await page.goto(url);
    },
    onCard,
    async stopBackground() {
      const target = browser.targets().find(isWorker);
      const running = await target?.worker();
      await running?.close();
      // This one: whoever asks something meanwhile has started another by then.
      await until('the service worker to end', () =>
        Promise.resolve(target === undefined || !browser.targets().includes(target)),
      );
    },
    async command(page, name) {
      const target = await browser.waitForTarget(isWorker);
      const running = await target.worker();
      await page.bringToFront();
      await until('the worker to take the command', async () =>
        running?.evaluate((command) => {
          // Chromium lets an extension raise its own events: there is no other way past the browser's own window.
          const events = (Reflect.get(globalThis, 'chrome') as ExtensionApi).commands.onCommand;
          events.dispatch?.(command);
          return events.dispatch !== undefined;
        }, name),
      );
    },
  };
}

/** The protocol shows closed shadow roots in its own picture of the document. */
async function onCard<A, T>(page: Page, argument: A, run: OnRoot<A, T>): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findCard(root);
    if (!shadow) return null;
    return await callOn<A, T>(session, shadow, argument, run);
  } finally {
    await session.detach();
  }
}

function findCard(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'stdlens-card') return node.shadowRoots?.[0];
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]) {
    const found = child && findCard(child);
    if (found) return found;
  }
  return undefined;
}

async function callOn<A, T>(
  session: CDPSession,
  node: Protocol.DOM.Node,
  argument: A,
  run: OnRoot<A, T>,
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function (argument) { return (${run.toString()})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundlePath } from '../../src/pack';
import { bundleOf } from '../../src/sync';
import { newSigner, publish, revision } from '../sync/fixtures';
import { Lens, until, type Tab } from './driver';
import { openPopup, press, shows, wordsOf } from './own-page';
import { packServer, type PackServer } from './pack-server';
import { permittedExtension } from './permitted';
import { engine, NO_WINDOW } from './session';

/** Enough for some dozen blocks. */
const STANDARDS = 4000;
const NUMBER = 'ISO 1:2020';

let folder = '';
let lens: Lens;
let server: PackServer;
let options: Tab;

const isBlock = (path: string) => path.startsWith('blocks/');
const blocksAsked = () => server.asked.filter(isBlock);
const days: Awaited<ReturnType<typeof publish>>[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-faults-'));
  server = await packServer();
  const signer = await newSigner();
  for (let day = 1; day <= 5; day++)
    days.push(
      await publish(
        revision(day, () => true, STANDARDS),
        `2026-11-1${day}T00:00:00Z`,
        signer,
      ),
    );
  lens = await Lens.launch(engine, { extension: permittedExtension(engine, folder) });
  await lens.configure({ language: 'zh' });
  options = await lens.openOwn('src/options/index.html');
  await options.page.bringToFront();
  server.files = day(1).files;
  // The first day alone is offered in one file too.
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bundleOf(day(1), day(1).index)) parts.push(part);
  server.files.set(firstBundle(), new Uint8Array(await new Blob(parts).arrayBuffer()));
  await (await options.page.waitForSelector('input[name="address"]'))?.type(`${server.origin}/`);
  await (await options.page.waitForSelector('input[name="key"]'))?.type(signer.publicKey);
  await press(options, '添加并更新');
  await shows(options, '已更新。', '本机有 4,000 项');
});
afterAll(async () => {
  await lens.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function day(number: number) {
  const one = days[number - 1];
  if (!one) throw new Error(`There is no day ${number}.`);
  return one;
}

const firstBundle = () => bundlePath(day(1).index.revision);

/** The revision whose title search finds; a mixture of two would find both. */
async function revisionAtHand(): Promise<string> {
  const popup = await openPopup(lens);
  await popup.page.keyboard.type(NUMBER);
  const words = await shows(popup, 'Revision');
  await popup.close();
  await options.page.bringToFront();
  return /Revision \d/.exec(words)?.[0] ?? words;
}

/** Offers a day and lets go of its first blocks only. @param fault what becomes of the others */
function offer(number: number, fault: 'hold' | 'cut', first: number): void {
  server.files = day(number).files;
  server.asked.length = 0;
  server.fault = (path) => (isBlock(path) && blocksAsked().length > first ? fault : null);
}

it('the first update takes all blocks in one request, where they are offered so', () => {
  expect(server.asked).toEqual(['index.json', firstBundle()]);
});

it('a running update that is cancelled leaves the old data', async () => {
  offer(2, 'hold', 4);
  await press(options, '立即更新');
  await until('the server to hold something back', () => Promise.resolve(blocksAsked().length > 4));
  await shows(options, '正在下载');
  await press(options, '取消');
  await shows(options, '已取消。原有数据没有变');
  server.release();
  expect(await revisionAtHand()).toBe('Revision 1');
});

it('a connection that is cut leaves the old data, says so, and the next try fetches the rest alone', async () => {
  offer(3, 'cut', 8);
  await press(options, '立即更新');
  await shows(options, '更新失败：', '连不上服务器', '原有数据没有变');
  expect(await revisionAtHand()).toBe('Revision 1');
  server.release();
  server.asked.length = 0;
  await press(options, '立即更新');
  await shows(options, '已更新。');
  expect(await revisionAtHand()).toBe('Revision 3');
  expect(blocksAsked().length).toBeLessThanOrEqual(day(3).index.blocks.length - 4);
});

it('an update during which the background dies goes on when it starts again', async ({ skip }) => {
  skip(!lens.engine.reachesWindow, NO_WINDOW);
  offer(4, 'hold', 4);
  await press(options, '立即更新');
  await until('the server to hold something back', () => Promise.resolve(blocksAsked().length > 4));
  await lens.stopBackground();
  expect(await wordsOf(options)).toContain('正在下载');
  server.release();
  expect(await lens.resolve([NUMBER])).toMatchObject([{ id: NUMBER }]);
  await shows(options, '已更新。');
  expect(await revisionAtHand()).toBe('Revision 4');
});

it('an address with nothing new is asked once, and the page says when', async () => {
  server.asked.length = 0;
  await press(options, '立即更新');
  await shows(options, '查过，没有新数据');
  expect(server.asked).toEqual(['index.json']);
});

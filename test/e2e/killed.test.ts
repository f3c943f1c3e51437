import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSigner, publish, revision } from '../sync/fixtures';
import { Lens, until } from './driver';
import { openPopup, press, shows } from './own-page';
import { packServer, type PackServer } from './pack-server';
import { permittedExtension } from './permitted';
import { engine } from './session';

/** Enough for some fifty blocks. */
const STANDARDS = 8000;
/** Blocks that are sent before the browser is killed: more than are written at once. */
const SENT = 36;
const NUMBER = 'ISO 1:2020';

let folder = '';
let extension = '';
let server: PackServer;
let lens: Lens;

const blocksAsked = () => server.asked.filter((path) => path.startsWith('blocks/'));
const start = () => Lens.launch(engine, { extension, profile: join(folder, 'profile') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-killed-'));
  extension = permittedExtension(engine, folder);
  server = await packServer();
  lens = await start();
  await lens.configure({ language: 'zh' });
});
afterAll(async () => {
  await lens.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The revision whose title the search finds; a mixture of two would find both. */
async function revisionAtHand(): Promise<string> {
  const popup = await openPopup(lens);
  await popup.page.keyboard.type(NUMBER);
  const words = await shows(popup, 'Revision');
  await popup.close();
  return /Revision \d/.exec(words)?.[0] ?? words;
}

/** How many blocks of an unfinished update are stored; runs in a page of ours. */
async function blocksKept(): Promise<number> {
  const name = (await indexedDB.databases()).find((one) => one.name?.includes('staging'))?.name;
  if (name === undefined) return 0;
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  const database = await done(indexedDB.open(name));
  const count = await done(database.transaction('blocks').objectStore('blocks').count());
  database.close();
  return count;
}

it('a browser that is killed amid an update answers from the old data when it starts again, and goes on by itself', async () => {
  const signer = await newSigner();
  const day = (number: number) =>
    publish(
      revision(number, () => true, STANDARDS),
      `2026-11-1${number}T00:00:00Z`,
      signer,
    );
  const [first, second] = [await day(1), await day(2)];
  server.files = first.files;
  const options = await lens.openOwn('src/options/index.html');
  await options.page.bringToFront();
  await (await options.page.waitForSelector('input[name="address"]'))?.type(`${server.origin}/`);
  await (await options.page.waitForSelector('input[name="key"]'))?.type(signer.publicKey);
  await press(options, '添加并更新');
  await shows(options, '已更新。', '本机有 8,000 项');

  server.files = second.files;
  server.asked.length = 0;
  server.fault = (path) => (path.startsWith('blocks/') && blocksAsked().length > SENT ? 'hold' : null);
  await press(options, '立即更新');
  // Before, what the first update had kept may still be there to be counted.
  await until('the second update to be held up', () => Promise.resolve(blocksAsked().length > SENT));
  const kept = await until('blocks to be on the disk', () => options.page.evaluate(blocksKept));
  await lens.kill();

  server.asked.length = 0;
  server.fault = () => 'hold';
  lens = await start();
  await until('the update to go on', () => Promise.resolve(server.asked.length > 0));
  expect(await revisionAtHand()).toBe('Revision 1');
  server.release();
  await until('the new data to answer', async () => (await revisionAtHand()) === 'Revision 2');
  expect(blocksAsked().length).toBeLessThanOrEqual(second.index.blocks.length - kept);
});

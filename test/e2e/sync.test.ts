import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signerFromPem, type PackSigner } from '../../src/pack';
import { record } from '../catalogue/fixtures';
import { publish } from '../sync/fixtures';
import { Lens, serve, type Site } from './driver';
import { press, shows } from './own-page';
import { permittedExtension } from './permitted';
import { engine } from './session';

const NUMBER = 'GB/T 49999-2026';
const LATER = 'GB/T 49998-2026';

let folder = '';
let lens: Lens;
let site: Site;

async function newKey(): Promise<{ signer: PackSigner; raw: string }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const signer = await signerFromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { signer, raw: Buffer.from(x, 'base64url').toString('base64') };
}

/** Puts a pack on the server, over the one that was there. */
async function offer(numbers: readonly string[], madeAt: string, signer: PackSigner): Promise<void> {
  const records = numbers.map((id) => record(id, 'inForce', `${id} 的标题`));
  for (const [path, bytes] of (await publish(records, madeAt, signer)).files) {
    const file = join(folder, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-sync-'));
  mkdirSync(join(folder, 'site'));
  site = await serve(join(folder, 'site'));
  lens = await Lens.launch(engine, { extension: permittedExtension(engine, folder) });
  await lens.configure({ language: 'zh' });
});
afterAll(async () => {
  await lens.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const knows = async (number: string) => (await lens.resolve([number]))[0]?.id !== null;

it('answers from a signed pack after its address was added, and keeps it when the next one is signed by another', async () => {
  const publisher = await newKey();
  await offer([NUMBER], '2026-11-20T00:00:00Z', publisher.signer);
  expect(await knows(NUMBER)).toBe(false);

  const options = await lens.openOwn('src/options/index.html');
  await options.page.bringToFront();
  await (await options.page.waitForSelector('input[name="address"]'))?.type(`${site.origin}/`);
  await (await options.page.waitForSelector('input[name="key"]'))?.type(publisher.raw);
  await press(options, '添加并更新');
  await shows(options, '已更新。');
  await shows(options, '本机有 1 项');
  expect(await knows(NUMBER)).toBe(true);

  const stranger = await newKey();
  await offer([LATER], '2026-11-21T00:00:00Z', stranger.signer);
  await press(options, '立即更新');
  await shows(options, '数据的签名与您填的公钥不符');
  expect(await knows(NUMBER)).toBe(true);
  expect(await knows(LATER)).toBe(false);
  await options.close();
});

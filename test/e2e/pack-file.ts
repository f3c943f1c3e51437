import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSigner } from '../../src/pack';
import type { Lifecycle } from '../../src/standard/record';
import { bundleOf } from '../../src/sync';
import { record } from '../catalogue/fixtures';
import { publish } from '../sync/fixtures';
import type { Tab } from './driver';

/** Writes a signed pack in one file. @returns its path */
export async function packFile(
  folder: string,
  documents: Readonly<Record<string, Lifecycle>>,
  madeAt: string,
  signer: PackSigner,
): Promise<string> {
  const records = Object.entries(documents).map(([id, lifecycle]) =>
    record(id, lifecycle, `${id} 的标题`, {
      status: { lifecycle, raw: lifecycle === 'inForce' ? '现行' : '废止' },
    }),
  );
  const pack = await publish(records, madeAt, signer);
  const parts: Uint8Array[] = [];
  for await (const part of bundleOf(pack, pack.index)) parts.push(part);
  const path = join(folder, `${madeAt}.stdpack`);
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

/** Chooses a file in the settings, as the browser's own window for it does. */
export async function choose(own: Tab, name: 'pack-file' | 'list-file', path: string): Promise<void> {
  await own.page.bringToFront();
  const input = await own.page.waitForSelector(`input[name="${name}"]`);
  await (await input?.toElement('input'))?.uploadFile(path);
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedPublicKey } from '../../scripts/seed-key.mjs';
import { verifyPack } from '../../src/pack';
import { ROOT, read } from './files';

describe.each(['chromium', 'firefox'])('the seed inside the extension for %s', (engine) => {
  const dist = `dist/${engine}`;

  it('is whole and signed by the key that the extension pins', async () => {
    const reader = {
      read: (path: string) => Promise.resolve(new Uint8Array(readFileSync(join(ROOT, dist, 'seed', path)))),
    };
    const report = await verifyPack(reader, [seedPublicKey()]);
    expect(report.signature).toBe('valid');
    expect(report.index.records).toBeGreaterThan(0);
  });

  it('is met by an extension that pins that key', () => {
    const scripts = files(dist).filter((path) => path.endsWith('.js'));
    expect(scripts.some((path) => read(`${dist}/${path}`).includes(seedPublicKey()))).toBe(true);
  });
});

const files = (folder: string) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });

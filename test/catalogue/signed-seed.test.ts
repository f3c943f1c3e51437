import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue, type OpenCatalogue } from '../../src/catalogue';
import { indexBytes, parseIndex, signerFromPem, signIndex, type PackIndex } from '../../src/pack';
import { freshDatabases, memoryPack, ON, record, WORLD, type MemoryPack } from './fixtures';

beforeEach(freshDatabases);

const REFUSED = 'seedUnreadable';

function signer() {
  const { privateKey } = generateKeyPairSync('ed25519');
  return signerFromPem(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
}

/** A seed that is signed, and the key that its extension pins. */
async function signedSeed(records = WORLD): Promise<{ pack: MemoryPack; key: string }> {
  const pack = await memoryPack(records);
  const mine = await signer();
  const signed = await signIndex(indexOf(pack), mine);
  pack.files.set('index.json', indexBytes(signed));
  return { pack, key: mine.publicKey };
}

function indexOf(pack: MemoryPack): PackIndex {
  const bytes = pack.files.get('index.json');
  if (bytes === undefined) throw new Error('A pack has an index.');
  return parseIndex(bytes);
}

function change(pack: MemoryPack, members: Partial<PackIndex>): void {
  pack.files.set('index.json', indexBytes({ ...indexOf(pack), ...members }));
}

const permission = async (catalogue: OpenCatalogue, citation: string) =>
  (await catalogue.resolve([citation], ON))[0]?.verdict.answer;

/** Resolves when the shipped seed has been stored. */
async function stored(pack: MemoryPack, key: string): Promise<void> {
  let tell: () => void = () => undefined;
  const catalogue = openCatalogue({ seed: pack.read, seedKeys: [key], onStatus: () => tell() });
  for (;;) {
    const told = new Promise<void>((resolve) => (tell = resolve));
    if ((await catalogue.status()).state === 'ready') break;
    await told;
  }
  catalogue.close();
}

describe('the shipped seed', () => {
  it('answers when the key that the build pinned has signed it', async () => {
    const { pack, key } = await signedSeed();
    const catalogue = openCatalogue({ seed: pack.read, seedKeys: [key], persistent: false });
    expect(await permission(catalogue, 'GB/T 7714-2025')).toBe('yes');
    expect((await catalogue.status()).message).toBeNull();
  });

  it.each<[what: string, harm: (pack: MemoryPack) => unknown]>([
    ['is not signed', (pack) => change(pack, { signature: null })],
    ['was changed after it was signed', (pack) => change(pack, { madeAt: '2031-01-01' })],
    [
      'is signed by somebody else',
      async (pack) => change(pack, await signIndex(indexOf(pack), await signer())),
    ],
  ])('is refused when it %s, and the user is told', async (_, harm) => {
    const { pack, key } = await signedSeed();
    await harm(pack);
    const catalogue = openCatalogue({ seed: pack.read, seedKeys: [key] });
    expect(await permission(catalogue, 'GB/T 7714-2025')).toBe('unknown');
    expect(await catalogue.status()).toMatchObject({ state: 'broken', message: REFUSED, records: 0 });
    catalogue.close();
  });

  it('that is refused leaves the stored one to answer, also after a repair', async () => {
    const { pack, key } = await signedSeed();
    await stored(pack, key);
    const newer = await signedSeed([...WORLD, record('GB/T 1.1-2031', 'inForce', '标准化工作导则')]);
    const catalogue = openCatalogue({ seed: newer.pack.read, seedKeys: [key] });
    for (const step of ['as found', 'repaired']) {
      expect(await permission(catalogue, 'GB/T 7714-2025'), step).toBe('yes');
      expect(await permission(catalogue, 'GB/T 1.1-2031'), step).toBe('unknown');
      expect(await catalogue.status(), step).toMatchObject({ state: 'ready', message: REFUSED });
      await catalogue.repair();
    }
    catalogue.close();
  });

  it('has its signature looked at once, however much is asked', async () => {
    const { pack, key } = await signedSeed();
    const catalogue = openCatalogue({ seed: pack.read, seedKeys: [key], persistent: false });
    await Promise.all(WORLD.map(({ id }) => permission(catalogue, id)));
    expect(pack.asked.filter((path) => path === 'index.json')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { openCatalogue, RANKS } from '../../src/catalogue';
import { table } from '../../src/source/table';
import {
  bundleOf,
  bundleOrigin,
  importFile,
  kindOf,
  previewFile,
  previewPack,
  saidChanges,
  syncPack,
} from '../../src/sync';
import { freshDatabases, memoryPack, ON, record } from '../catalogue/fixtures';
import { newSigner, publish, revision, type Published } from './fixtures';

async function world() {
  freshDatabases();
  const seed = await memoryPack([record('GB/T 1-2020', 'inForce', '公开的题名')]);
  const catalogue = openCatalogue({ seed: seed.read, imports: false });
  const { store } = catalogue;
  if (!store) throw new Error('no store');
  return { catalogue, store };
}

async function fileOf(pack: Published): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bundleOf(pack, pack.index)) parts.push(part);
  return new Blob(parts);
}

const CHANGED = (at: number): boolean => at % 300 === 7;

describe('a pack in a file', { timeout: 60_000 }, () => {
  it('is read and checked to the end before anything is changed, and says what would change', async () => {
    const { catalogue, store } = await world();
    const signer = await newSigner();
    const import_ = { store, layer: 'file:test', rank: RANKS.pack, trusted: [signer.publicKey], now: 1 };
    const first = await publish(
      revision(1, () => false),
      '2026-11-01',
      signer,
    );
    const origin = bundleOrigin(await fileOf(first));
    expect(await previewPack({ ...import_, origin })).toMatchObject({
      added: 900,
      changed: 0,
      removed: 0,
      signature: 'valid',
    });
    expect(await store.rows()).toEqual([]);
    await syncPack({ ...import_, origin });

    const newer = [...revision(2, CHANGED, 899), record('ISO 9000:2026', 'inForce', 'New')];
    const second = bundleOrigin(await fileOf(await publish(newer, '2026-11-02', signer)));
    const seen = await previewPack({ ...import_, origin: second });
    expect(seen).toMatchObject({ added: 1, changed: 3, removed: 1 });
    expect(seen.listed.map((one) => [kindOf(one), one.id])).toEqual([
      ['changed', 'ISO 8:2020'],
      ['changed', 'ISO 308:2020'],
      ['changed', 'ISO 608:2020'],
      ['removed', 'ISO 900:2020'],
      ['added', 'ISO 9000:2026'],
    ]);
    expect((await catalogue.resolve(['ISO 8:2020'], ON))[0]?.titles['en']).toBe('Standard 7');
    await syncPack({ ...import_, origin: second });
    expect((await catalogue.resolve(['ISO 8:2020'], ON))[0]?.titles['en']).toBe('Revision 2 of 7');
    await expect(previewPack({ ...import_, origin })).rejects.toMatchObject({ fault: 'replayed' });
    catalogue.close();
  });

  it('that is cut short, altered inside, or signed by another is refused at the preview', async () => {
    const { catalogue, store } = await world();
    const signer = await newSigner();
    const file = await fileOf(await publish(revision(1, CHANGED), '2026-11-01', signer));
    const preview = (blob: Blob, trusted: readonly string[]) =>
      previewPack({ store, layer: 'file:test', trusted, origin: bundleOrigin(blob) });
    const trusted = [signer.publicKey];
    await expect(preview(file.slice(0, -100), trusted)).rejects.toMatchObject({ fault: 'damaged' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checksum = bytes.length - 6;
    bytes[checksum] = (bytes[checksum] ?? 0) ^ 1;
    await expect(preview(new Blob([bytes]), trusted)).rejects.toMatchObject({ fault: 'damaged' });
    const stranger = await newSigner();
    await expect(preview(file, [stranger.publicKey])).rejects.toMatchObject({ fault: 'signature' });
    expect(await preview(file, [])).toMatchObject({ signature: 'untrusted', added: 900 });
    catalogue.close();
  });
});

describe('an own list', { timeout: 60_000 }, () => {
  const list = (text: string) => ({ source: table, file: new Blob([text]), path: '清单.csv', today: ON });

  it('is previewed with the rows that cannot be read, and then speaks before public data', async () => {
    const { catalogue, store } = await world();
    const layer = { store, layer: 'own-table', rank: RANKS.overlay };
    const text =
      '标准号,标准名称,状态\nQ/ABC 1-2024,焊接规程,现行\n什么,也许,现行\nGB/T 1-2020,本单位的题名,废止\n';
    const seen = await previewFile({ ...layer, ...list(text) });
    expect(seen).toMatchObject({ records: 2, added: 2, refused: 1, refusals: [{ line: 3 }] });
    expect(await store.rows()).toEqual([]);
    await importFile({ ...layer, ...list(text) });
    const [own, both] = await catalogue.resolve(['Q/ABC 1-2024', 'GB/T 1-2020'], ON);
    expect(own?.titles['zh']).toBe('焊接规程');
    expect(both?.titles['zh']).toBe('本单位的题名');

    const shorter = list('标准号,标准名称,状态\nGB/T 1-2020,本单位的题名,现行\n');
    const again = await previewFile({ ...layer, ...shorter });
    expect(again).toMatchObject({ added: 0, changed: 1, removed: 1 });
    const [changed] = again.listed.filter((one) => kindOf(one) === 'changed');
    expect(saidChanges(changed?.before ?? null, changed?.after ?? null)).toEqual([
      { field: 'status', old: '废止', now: '现行' },
    ]);
    await importFile({ ...layer, ...shorter });
    expect((await catalogue.resolve(['Q/ABC 1-2024'], ON))[0]?.id).toBeNull();
    expect(await store.undo('own-table')).toBe(true);
    expect((await catalogue.resolve(['Q/ABC 1-2024'], ON))[0]?.titles['zh']).toBe('焊接规程');
    catalogue.close();
  });

  it('without a column of numbers brings nothing, and says why', async () => {
    const { catalogue, store } = await world();
    const layer = { store, layer: 'own-table', rank: RANKS.overlay };
    expect(await previewFile({ ...layer, ...list('甲,乙\n1,2\n') })).toMatchObject({
      records: 0,
      refused: 1,
      refusals: [{ line: 0 }],
    });
    catalogue.close();
  });
});

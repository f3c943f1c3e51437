import { RANKS, type FillableStore } from '../catalogue';
import {
  bundleOrigin,
  importFile,
  ownList,
  packIdOf,
  previewFile,
  previewPack,
  syncPack,
  SyncProblem,
  type FilePreview,
  type PackPreview,
  type SyncFault,
  type SyncProgress,
  type ChangeTally,
} from '../sync';
import { imports, OWN_TABLE, packFileLayer, type Imported } from '../upkeep';
import { tellChanged } from './updateActions';

/** A file that was read and checked, and has changed nothing yet. */
export interface Pending {
  readonly file: string;
  readonly tally: ChangeTally;
  /** Of a pack; null for an own list. */
  readonly pack: PackPreview | null;
  /** Of an own list; null for a pack. */
  readonly list: FilePreview | null;
  readonly confirm: Import;
}

type Import = (signal: AbortSignal, onProgress: (progress: SyncProgress) => void) => Promise<void>;

/**
 * Reads a pack's file to its end and checks all of it.
 * @param key by which it must be signed; where an earlier file of this pack was, that one's key counts
 * @throws SyncProblem, or the signal's reason
 */
export async function openPackFile(
  store: FillableStore,
  file: File,
  key: string | null,
  signal: AbortSignal,
  onProgress: (progress: SyncProgress) => void,
): Promise<Pending> {
  const layer = packFileLayer(await packIdOf(file).catch(notOurs));
  const pinned = await keyOf(layer);
  const trusted = [pinned ?? key].filter((one) => one !== null);
  const source = { store, layer, trusted, origin: bundleOrigin(file) };
  const pack = await previewPack({ ...source, signal, onProgress });
  return {
    file: file.name,
    tally: pack,
    pack,
    list: null,
    confirm: async (stop, tell) => {
      await syncPack({
        ...source,
        rank: RANKS.pack,
        now: Date.now(),
        undoable: true,
        signal: stop,
        onProgress: tell,
      });
      await noteImport(layer, file.name, pinned ?? key);
    },
  };
}

/** Reads an own list. @throws SyncProblem, or the signal's reason */
export async function openList(
  store: FillableStore,
  file: File,
  today: string,
  signal: AbortSignal,
): Promise<Pending> {
  const source = { store, layer: OWN_TABLE, rank: RANKS.overlay, ...ownList(file, file.name, today) };
  const list = await previewFile({ ...source, signal });
  return {
    file: file.name,
    tally: list,
    pack: null,
    list,
    confirm: async (stop) => {
      await importFile({ ...source, signal: stop });
      await noteImport(OWN_TABLE, file.name, null);
    },
  };
}

/** Makes a layer what it was before its last import or update. @returns false where nothing is kept of it */
export async function undo(store: FillableStore, layer: string): Promise<boolean> {
  const done = await store.undo(layer);
  if (done) {
    const rows = await imports.read();
    await imports.write(
      rows.flatMap((row) => {
        if (row.layer !== layer) return [row];
        return row.before ? [{ ...row, ...row.before, before: null }] : [];
      }),
    );
  }
  await tellChanged();
  return done;
}

/** Deletes what a file has brought. */
export async function removeImport(store: FillableStore, layer: string): Promise<void> {
  await store.removeLayer(layer);
  await imports.write((await imports.read()).filter((row) => row.layer !== layer));
  await tellChanged();
}

/** Of all that can go wrong, what no file does: only a publisher's address answers so. */
type OfAddress = 'otherData' | 'fewer';

/** What went wrong, for the sentence to say. */
export function faultOf(error: unknown): Exclude<SyncFault, OfAddress> | 'unknown' {
  if (!(error instanceof SyncProblem)) return 'unknown';
  return error.fault === 'otherData' || error.fault === 'fewer' ? 'unknown' : error.fault;
}

async function keyOf(layer: string): Promise<string | null> {
  return (await imports.read()).find((row) => row.layer === layer)?.key ?? null;
}

async function noteImport(layer: string, file: string, key: string | null): Promise<void> {
  const rows = await imports.read();
  const old = rows.find((row) => row.layer === layer);
  const before = old ? { file: old.file, at: old.at } : null;
  const row: Imported = { layer, file: file.slice(0, 300), at: Date.now(), before, key };
  await imports.write([...rows.filter((each) => each.layer !== layer), row]);
  await navigator.storage.persist();
  await tellChanged();
}

/** The index was not even read: it is no pack, or one of a later version. */
function notOurs(error: unknown): never {
  if (error instanceof Error && 'fault' in error && error.fault === 'version')
    throw new SyncProblem('tooNew', error.message, { cause: error });
  throw new SyncProblem('notAPack', 'The file is not a StdLens pack.', { cause: error });
}

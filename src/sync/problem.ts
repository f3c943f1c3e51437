import { PackError, type PackFault } from '../pack';

/** Why a sync did not bring news, as data. In every case the old data are whole and answer. */
export type SyncFault =
  | 'address'
  | 'offline'
  | 'missing'
  | 'refused'
  | 'server'
  | 'notAPack'
  | 'tooNew'
  | 'tooLarge'
  | 'damaged'
  | 'otherData'
  | 'fewer'
  | 'signature'
  | 'replayed'
  | 'ahead'
  | 'full'
  | 'store';

/** Records that came, and those at hand. */
export interface Counts {
  readonly came: number;
  readonly held: number;
}

/** What this room throws. The message says in English what happened; from `fault` come the words for the user. */
export class SyncProblem extends Error {
  override readonly name = 'SyncProblem';
  /** Where the fault is `fewer`. */
  readonly counts: Counts | null;

  constructor(
    readonly fault: SyncFault,
    message: string,
    options?: ErrorOptions & { readonly counts?: Counts },
  ) {
    super(message, options);
    this.counts = options?.counts ?? null;
  }
}

const BY_PACK_FAULT: Readonly<Record<PackFault, SyncFault>> = {
  format: 'notAPack',
  version: 'tooNew',
  limit: 'tooLarge',
  signature: 'signature',
  missing: 'missing',
  order: 'damaged',
  hash: 'damaged',
  size: 'damaged',
  entry: 'damaged',
};

/** Faults that may be gone by the next try: the schedule backs off; for the others somebody must act. */
export const PASSING: ReadonlySet<SyncFault> = new Set([
  'offline',
  'server',
  'damaged',
  'otherData',
  'fewer',
  'missing',
  'replayed',
  'ahead',
  'store',
]);

/** @returns the same problem in this room's words; what is not known stays what it is */
export function syncProblem(error: unknown): unknown {
  if (error instanceof PackError) {
    return new SyncProblem(BY_PACK_FAULT[error.fault], error.message, { cause: error });
  }
  if (error instanceof Error && isStoreError(error)) {
    const full = error.name === 'QuotaExceededError' || ('code' in error && error.code === 'storeFull');
    return new SyncProblem(
      full ? 'full' : 'store',
      full
        ? 'There is no room left for the new data; the data at hand stay as they are. Free some disk space and try again.'
        : 'The new data could not be written; the data at hand stay as they are.',
      { cause: error },
    );
  }
  return error;
}

/** The store's own data cannot be read, as opposed to what was fetched. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'storeCorrupt' || error.code === 'storeWiped')
  );
}

function isStoreError(error: Error): boolean {
  // The network's and the user's own interruptions have been told apart before: what is left comes from the database.
  return (
    error instanceof DOMException || error.name === 'CatalogueProblem' || error.name === 'GenerationGone'
  );
}

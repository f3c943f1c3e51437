/** What may happen to a database while somebody works with it: at any step, in any order. */
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { wrap } from 'idb';

/**
 * `kill`: the worker stops; what was not committed is undone. `full`: the disk is full from then on, as a transaction
 * hears when its rows are written. `wipe`: the user clears the browser's data.
 */
export type Doom = 'kill' | 'full' | 'wipe';

export interface Fate {
  readonly how: Doom;
  /** The step at which it strikes, counted from 0. */
  readonly at: number;
}

export interface Aftermath {
  /** What the work gave, or what it threw. */
  readonly outcome: unknown;
  /** False where the work was over before. */
  readonly struck: boolean;
}

let life: { readonly fate: Fate; steps: number; struck: boolean; dead: boolean } | null = null;
const connections = new Set<IDBDatabase>();
const transactions = new Set<IDBTransaction>();

/** A step is an opening, a deletion, the start of a transaction, a row read, written or deleted; for `full`, a row written. */
export async function under(fate: Fate, work: () => Promise<unknown>): Promise<Aftermath> {
  const mine = { fate, steps: 0, struck: false, dead: false };
  life = mine;
  try {
    const outcome = await work().catch((error: unknown) => error);
    return { outcome, struck: mine.struck };
  } finally {
    life = null;
  }
}

/** Everything of this profile is gone, and whoever had it open hears of it. */
function wipe(): void {
  closeAll();
  globalThis.indexedDB = new IDBFactory();
}

function closeAll(): void {
  for (const transaction of transactions) transaction.abort();
  transactions.clear();
  for (const connection of connections) {
    Reflect.apply(forceCloseDatabase, undefined, [connection]);
  }
  connections.clear();
}

/** The step itself is still taken: a worker does not die in the middle of a call. */
function step(): void {
  const mine = life;
  if (!mine) return;
  if (mine.dead) throw new DOMException('The worker is gone.', 'UnknownError');
  if (mine.steps++ !== mine.fate.at) return;
  mine.struck = true;
  queueMicrotask(() => {
    mine.dead = mine.fate.how === 'kill';
    if (mine.dead) closeAll();
    if (mine.fate.how === 'wipe') wipe();
  });
}

/** As browsers tell of a full disk: the request fails, and with it its transaction. */
function withoutRoom(store: object, put: Call): unknown {
  const rows: unknown = Reflect.get(store, '_rawObjectStore');
  if (typeof rows !== 'object' || rows === null || !('storeRecord' in rows))
    throw new Error('fake-indexeddb has changed.');
  const full = (): never => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  Object.defineProperty(rows, 'storeRecord', { value: full, configurable: true });
  try {
    return put();
  } finally {
    Reflect.deleteProperty(rows, 'storeRecord');
  }
}

type Call = () => unknown;

function around(
  owner: object,
  name: string,
  run: (call: Call, self: unknown, given: readonly unknown[]) => unknown,
): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`There is no ${name}.`);
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
    // After a wipe it is the new, empty profile that answers.
    return run(
      () => Reflect.apply(original, this instanceof IDBFactory ? globalThis.indexedDB : this, given),
      this,
      given,
    );
  });
}

function counted(call: Call): unknown {
  if (life?.fate.how !== 'full') step();
  return call();
}

around(IDBFactory.prototype, 'open', (call) => {
  const request = counted(call);
  const profile = globalThis.indexedDB;
  if (request instanceof IDBOpenDBRequest)
    request.addEventListener('success', () => {
      // Wiped while it was being opened: a database of a profile that is gone stays nobody's.
      if (profile === globalThis.indexedDB) connections.add(request.result);
      else Reflect.apply(forceCloseDatabase, undefined, [request.result]);
    });
  return request;
});
around(IDBFactory.prototype, 'deleteDatabase', counted);
around(IDBDatabase.prototype, 'transaction', (call, _self, [, mode]) => {
  // The fake itself starts one while it opens: that is a part of opening.
  if (mode === 'versionchange') return call();
  const transaction = counted(call);
  if (transaction instanceof IDBTransaction) {
    transactions.add(transaction);
    // Whoever reads a row does not wait for the transaction's end; that it was cut off is not heard of twice.
    wrap(transaction).done.catch(() => undefined);
    for (const end of ['complete', 'abort'])
      transaction.addEventListener(end, () => transactions.delete(transaction));
  }
  return transaction;
});
for (const name of ['get', 'getAll', 'getAllKeys', 'delete']) around(IDBObjectStore.prototype, name, counted);
around(IDBObjectStore.prototype, 'put', (call, self) => {
  step();
  const full = life?.struck === true && life.fate.how === 'full';
  return full && self instanceof IDBObjectStore ? withoutRoom(self, call) : call();
});

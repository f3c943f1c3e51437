import { browser } from '../browser';
import { askIn } from '../messages';
import { orders } from '../messages/orders';
import { subscriptions, type Subscription } from '../upkeep';

/** What came of switching a source on: null where all is well. */
export type Trouble = 'denied' | 'notKept' | 'noBackground' | null;

/**
 * Switches a source on. Call it in the click itself, before anything is awaited: only then may the browser ask the user
 * for the permission.
 */
export async function switchOn(row: Subscription): Promise<Trouble> {
  const { protocol, hostname } = new URL(row.address);
  // A pattern knows no port: it means them all.
  const asked = browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
  if (!(await asked)) return 'denied';
  const kept = await navigator.storage.persist();
  await keep({ ...row, on: true });
  const trouble = await order('update.start', row.id);
  return trouble ?? (kept ? null : 'notKept');
}

/** Breaks off the update of the source if one runs; what it has brought stays and answers. */
export async function switchOff(row: Subscription): Promise<Trouble> {
  await keep({ ...row, on: false });
  return order('update.cancel', row.id);
}

/** Stores a row in the place of the one with its id, or after the others. */
export async function keep(row: Subscription): Promise<void> {
  const rows = await subscriptions.read();
  const known = rows.some(({ id }) => id === row.id);
  await subscriptions.write(known ? rows.map((each) => (each.id === row.id ? row : each)) : [...rows, row]);
}

/** Deletes the source with all that it has brought. One that every user is offered comes back, switched off. */
export async function remove(id: string): Promise<Trouble> {
  const rows = await subscriptions.read();
  await subscriptions.write(rows.filter((row) => row.id !== id));
  return order('update.forget', id);
}

/** Brings what is published, although it has much fewer records than are at hand. */
export function takeFewer(id: string): Promise<Trouble> {
  return carriedOut(askIn(orders, 'update.start', { id, evenFewer: true }));
}

type UpdateOrder = 'update.start' | 'update.cancel' | 'update.forget';

/** Never rejects. @returns `noBackground` where the background did not carry it out */
export function order(name: UpdateOrder, id: string): Promise<Trouble> {
  return carriedOut(askIn(orders, name, { id }));
}

async function carriedOut(asked: Promise<unknown>): Promise<Trouble> {
  try {
    await asked;
    return null;
  } catch {
    // The user reads it beside the source.
    return 'noBackground';
  }
}

/** The data are others: whoever shows them asks again. */
export async function tellChanged(): Promise<void> {
  try {
    await askIn(orders, 'data.changed', {});
  } catch {
    // Without the background nobody shows anything but this page, which knows.
  }
}

import { offer, openToRead } from '../catalogue';
import { shippedSeed } from '../shipped-seed';
import type { Reading } from './catalogue';

/** Milliseconds to wait for a database that another window holds: somebody is looking at the popup. */
const OPEN_DEADLINE = 2000;

/** The catalogue, read here. Nothing is imported: that is the background's work. @param today as of `CatalogueOptions` */
export function ownCatalogue(today: () => string): Reading {
  const catalogue = openToRead({ ...shippedSeed(), openDeadline: OPEN_DEADLINE, today });
  return { ...catalogue, search: (text, options) => offer(catalogue, text, options) };
}

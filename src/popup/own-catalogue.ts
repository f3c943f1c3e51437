import { offer, openCatalogue } from '../catalogue';
import { shippedSeed } from '../shipped-seed';
import type { Reading } from './catalogue';

/** Milliseconds to wait for a database that another window holds: somebody is looking at the popup. */
const OPEN_DEADLINE = 2000;

/** The catalogue, read here. Nothing is imported: that is the background's work. */
export function ownCatalogue(): Reading {
  const catalogue = openCatalogue({ ...shippedSeed(), imports: false, openDeadline: OPEN_DEADLINE });
  return { ...catalogue, search: (text, options) => offer(catalogue, text, options) };
}

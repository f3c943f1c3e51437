import { generationsOf, type Generations } from './generations';
import { metaConnection, type MetaConnection } from './meta-connection';

/** What a layer lies in: the list of all layers, and a database for each. */
export interface Databases {
  readonly meta: MetaConnection;
  readonly generations: Generations;
}

/**
 * Opens none of them yet.
 * @param deadline milliseconds to wait for a database that somebody holds, before it counts as blocked
 * @param deletion milliseconds to wait for a deletion, before it is left to the browser
 */
export function databasesOf(deadline: number, deletion: number): Databases {
  return { meta: metaConnection(deadline), generations: generationsOf(deletion) };
}

import { catalogueOver, type ReadingOptions } from './catalogue';
import type { Catalogue } from './contract';
import { OPEN_DEADLINE } from './store/database';
import { openStore } from './store/store';

/**
 * The catalogue for who only asks it: what fills it is not loaded. Returns at once; nothing is read before the first question.
 */
export function openToRead(options: ReadingOptions): Catalogue {
  return catalogueOver(options, openStore(options.openDeadline ?? OPEN_DEADLINE), null);
}

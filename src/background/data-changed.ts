import { refreshPages } from '../messages';
import { tellOwnPages } from './answers';
import { compareKnown } from './change-report';

/**
 * Other data answer from now on: our own pages ask again, the marks on open pages turn by themselves, and what
 * changed of the standards that the user watches is noted.
 */
export function dataChanged(): void {
  tellOwnPages();
  void refreshPages();
  void compareKnown();
}

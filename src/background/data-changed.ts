import { refreshPages } from '../messages';
import { tellOwnPages } from './answers';

/** Other data answer from now on: our own pages ask again, and the marks on open pages turn by themselves. */
export function dataChanged(): void {
  tellOwnPages();
  void refreshPages();
}

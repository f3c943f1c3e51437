import { askIn, handleMessages } from '../messages';
import { questions } from '../messages/questions';
import type { Keeper } from './catalogue';

/** Asked by message. @throws `Refused`; the browser's own error where the background cannot be started */
export const keeper: Keeper = {
  status: () => askIn(questions, 'catalogue.status', {}),
  async repair() {
    await askIn(questions, 'catalogue.repair', {});
  },
};

/** Calls `tell` whenever the background says that the store is another one. @returns how to stop */
export function watchStore(tell: () => void): () => void {
  const stop = new AbortController();
  handleMessages(
    questions,
    {
      'catalogue.changed': () => {
        tell();
        return {};
      },
    },
    stop.signal,
  );
  return () => stop.abort();
}

import type { Handlers, MessagesTo } from '../messages';
import type { questions } from '../messages/questions';
import { answersFor, catalogue } from './answers';
import { searchFor } from './search';

/** What the popup asks, answered by the worker's catalogue (docs/adr/0005-popup-asks-the-worker.md). */
export const catalogueQuestions: Handlers<MessagesTo<'background', typeof questions>, typeof questions> = {
  'catalogue.resolve': ({ citations, on }) => answersFor(citations, on),
  'catalogue.search': ({ text, ...options }) => searchFor(text, options),
  'catalogue.series': ({ citation, on }) => catalogue().series(citation, on),
  'catalogue.status': () => catalogue().status(),
  'catalogue.repair': async () => {
    await catalogue().repair();
    return {};
  },
};

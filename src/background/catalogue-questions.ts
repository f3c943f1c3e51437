import type { Handlers, MessagesTo } from '../messages';
import type { questions } from '../messages/questions';
import { answersFor, catalogue } from './answers';

/** What the popup asks, answered by the worker's catalogue (docs/adr/0005-popup-asks-the-worker.md). */
export const catalogueQuestions: Handlers<MessagesTo<'background', typeof questions>, typeof questions> = {
  'catalogue.resolve': ({ citations, on }) => answersFor(citations, on),
  'catalogue.search': ({ text, ...options }) => catalogue().search(text, options),
  'catalogue.status': () => catalogue().status(),
  'catalogue.repair': async () => {
    await catalogue().repair();
    return {};
  },
};

import type { Handlers, MessagesTo } from '../messages';
import type { questions } from '../messages/questions';
import { catalogue } from './answers';

/** What our own pages ask of the one that fills and repairs the store. */
export const catalogueQuestions: Handlers<MessagesTo<'background', typeof questions>, typeof questions> = {
  'catalogue.status': () => catalogue().status(),
  'catalogue.repair': async () => {
    await catalogue().repair();
    return {};
  },
};

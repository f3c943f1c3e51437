/**
 * The service worker (an event page in Firefox). Every listener is registered here and now, at the top level: the
 * browser starts the worker for an event and looks for its listener at once.
 */
import '../polyfill';
import { glanceAt, handleMessages, type Handlers, type MessagesTo } from '../messages';
import { answersFor } from './answers';
import { listenForTabs, noteReport } from './badge';
import { drawnCard } from './drawn-card';
import { listenForCommands } from './commands';
import { listenForInstall } from './install';
import { listenForMenu } from './menu';
import { listenForOmnibox } from './omnibox';

const handlers: Handlers<MessagesTo<'background'>> = {
  resolve: async ({ citations, on }) => (await answersFor(citations, on)).map(glanceAt),
  card: drawnCard,
  report: async (found, { tab, frameId }) => {
    if (tab?.id !== undefined && frameId !== undefined) await noteReport(tab.id, frameId, found);
    return {};
  },
};

handleMessages(handlers);
listenForInstall();
listenForCommands();
listenForTabs();
listenForMenu();
listenForOmnibox();

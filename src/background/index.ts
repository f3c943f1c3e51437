/**
 * The service worker (an event page in Firefox). Every listener is registered here and now, at the top level: the
 * browser starts the worker for an event and looks for its listener at once.
 */
import '../polyfill';
import { glanceAt, handleMessages, messages, type Handlers, type MessagesTo } from '../messages';
import { official } from '../messages/official';
import { questions } from '../messages/questions';
import { answersFor } from './answers';
import { listenForTabs, noteReport } from './badge';
import { noteRead } from './change-report';
import { catalogueQuestions } from './catalogue-questions';
import { drawnCard } from './drawn-card';
import { listenForCommands } from './commands';
import { listenForInstall } from './install';
import { listenForMenu } from './menu';
import { listenForOmnibox } from './omnibox';
import { openLookUpWindow } from './look-up-window';
import { keepPage, registryQuestions } from './registry';
import { listenForUpdates } from './sync';
import { listenForState, showPaused } from './toolbar-icon';

const handlers: Handlers<MessagesTo<'background', typeof messages>, typeof messages> = {
  resolve: async ({ citations, on }, { tab }) => {
    const answers = await answersFor(citations, on);
    noteRead(answers, tab, on);
    return answers.map(glanceAt);
  },
  card: drawnCard,
  'look-up': async ({ canonical }) => {
    await openLookUpWindow(canonical);
    return {};
  },
  'registry-page': async ({ markup }, { url, frameId, tab }) => {
    await keepPage(markup, { url, frameId, incognito: tab?.incognito !== false });
    return {};
  },
  report: async (found, { tab, frameId }) => {
    if (tab?.id === undefined || frameId === undefined) return {};
    await noteReport(tab.id, frameId, found);
    if (found.paused !== undefined) await showPaused(tab.id, found.paused);
    return {};
  },
};

handleMessages(messages, handlers);
handleMessages(questions, catalogueQuestions);
handleMessages(official, registryQuestions);
listenForInstall();
listenForCommands();
listenForTabs();
listenForMenu();
listenForOmnibox();
listenForUpdates();
listenForState();

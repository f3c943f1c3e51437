import { browser } from '../../browser';
import { exclusive } from '../../catalogue';
import { CatalogueProblem } from '../../catalogue/problem';
import { parse, registryHostOf } from '../../identifier';
import type { Handlers, MessagesTo } from '../../messages';
import type { LookUpOutcome, official } from '../../messages/official';
import { readSettings } from '../../settings';
import { registryPauses } from '../../upkeep';
import { store } from '../answers';
import { dataChanged } from '../data-changed';
import { today } from '../../standard/today';
import { askRegistry, type AskWorld, type Stated } from './ask';
import { forgetStatements, keepStatements } from './keep';
import { statedByPage, type ShownPage } from './page';

/** Aborts what is being asked, and what waits for it. */
let running = new AbortController();

/** The look-up that a user clicks. */
export const registryQuestions: Handlers<MessagesTo<'background', typeof official>, typeof official> = {
  'official.host': ({ number }) => {
    const asked = parse(number);
    return { host: asked === null ? null : registryHostOf(asked) };
  },
  'official.ask': ({ number }) => ask(number),
  'official.cancel': () => {
    running.abort(new DOMException('The user stopped it.', 'AbortError'));
    running = new AbortController();
    return {};
  },
  'official.forget': async () => {
    const from = store();
    if (from !== null) await forgetStatements(from);
    dataChanged();
    return {};
  },
};

/** Keeps what the registry's page that the user has opened states of its standard, if the settings say so. */
export async function keepPage(markup: string, shown: ShownPage): Promise<void> {
  if (!(await readSettings()).keepRegistryPages) return;
  const stated = statedByPage(markup, shown, today());
  if (stated !== null) await keep([stated]);
}

async function ask(number: string): Promise<LookUpOutcome> {
  const { signal } = running;
  try {
    // One request at a time, whatever is clicked.
    return await exclusive('stdlens-official', () => askRegistry(number, world, signal), signal);
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw error;
  }
}

const world: AskWorld = {
  fetcher: (...request) => fetch(...request),
  allowed: (host) => browser.permissions.contains({ origins: [`https://${host}/*`] }),
  pauses: registryPauses,
  keep,
  now: () => Date.now(),
  today: () => today(),
};

async function keep(stated: readonly Stated[]): Promise<boolean> {
  const into = store();
  if (into === null) return false;
  try {
    if (!(await keepStatements(into, stated, `${new Date().toISOString().slice(0, 19)}Z`))) return true;
  } catch (error) {
    // A full or damaged store: the outcome tells the user, and the status of the catalogue says which.
    if (error instanceof CatalogueProblem) return false;
    throw error;
  }
  dataChanged();
  return true;
}

/**
 * The content script: one self-contained file in every frame. Reads, marks, answers; leaves the page's DOM alone.
 * It switches itself off where the site is paused, and for good when the extension behind it is gone.
 */
import { handleMessages, messages } from '../messages';
import { readSettings, watchSettings } from '../settings';
import { Lifetime } from './lifetime';
import { Page } from './page';
import { handOverRegistryPage } from './registry-page';

const life = new Lifetime();
const page = new Page(life);

handleMessages(
  messages,
  {
    'page.report': () => page.report(),
    'page.refresh': () => {
      page.refresh();
      return {};
    },
    'page.day': ({ on }) => {
      page.asOf(on);
      return {};
    },
    'page.jump': ({ canonical }) => ({ moved: page.jump(canonical) }),
    'page.next': ({ enter }) => ({ moved: page.step(1, enter) }),
    'page.previous': ({ enter }) => ({ moved: page.step(-1, enter) }),
    'page.pause': ({ paused }) => {
      page.pause(paused);
      return {};
    },
  },
  life.signal,
);
watchSettings((settings) => page.apply(settings), life.signal);
addEventListener('pagehide', () => page.leave(), { signal: life.signal });
addEventListener('pageshow', ({ persisted }) => persisted && page.comeBack(), { signal: life.signal });
addEventListener('visibilitychange', () => void life.check(), { signal: life.signal });
void readSettings().then((settings) => page.apply(settings));
handOverRegistryPage(() => void life.check(), life.signal);

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
const leave = () => page.leave();
const comeBack = ({ persisted }: PageTransitionEvent) => persisted && page.comeBack();
const check = () => void life.check();

/** The same functions each time: what is heard already is not heard twice. */
function listen(): void {
  const { signal } = life;
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', comeBack, { signal });
  addEventListener('visibilitychange', check, { signal });
}

const page = new Page(life, listen);

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
void readSettings().then((settings) => page.apply(settings));
handOverRegistryPage(check, life.signal);

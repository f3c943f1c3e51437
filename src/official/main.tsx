import { render } from 'preact';
import { askIn, CITATION_LENGTH } from '../messages';
import { questions } from '../messages/questions';
import { languageOf, readSettings } from '../settings';
import { htmlLanguage } from '../ui/i18n';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/card.css';
import '../ui/details.css';
import '../ui/rows.css';
import '../ui/page.css';
import './look-up.css';
import { registryAccess } from './ask';
import { LookUp } from './LookUp';

const settings = await readSettings();
const language = languageOf(settings);
document.documentElement.lang = htmlLanguage[language];
if (settings.appearance !== 'system') document.documentElement.classList.add(settings.appearance);
const number = new URLSearchParams(location.search).get('number') ?? '';

/** The day where the user is, as calendars write it. */
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

render(
  <LookUp
    number={number.slice(0, CITATION_LENGTH)}
    language={language}
    registry={registryAccess}
    resolve={async (asked) =>
      (await askIn(questions, 'catalogue.resolve', { citations: [asked], on: today() }))[0] ?? null
    }
    onClose={() => close()}
  />,
  document.body,
);

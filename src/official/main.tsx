import { render } from 'preact';
import { openCatalogue } from '../catalogue';
import { CITATION_LENGTH } from '../messages';
import { languageOf, readSettings } from '../settings';
import { shippedSeed } from '../shipped-seed';
import { today } from '../standard/today';
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
import { Report } from './Report';

const settings = await readSettings();
const language = languageOf(settings);
document.documentElement.lang = htmlLanguage[language];
if (settings.appearance !== 'system') document.documentElement.classList.add(settings.appearance);
const asked = new URLSearchParams(location.search);
const named = (parameter: string) => (asked.get(parameter) ?? '').slice(0, CITATION_LENGTH);

const catalogue = openCatalogue({ ...shippedSeed(), imports: false });
const resolve = async (citation: string) => (await catalogue.resolve([citation], today()))[0] ?? null;

render(
  asked.has('report') ? (
    <Report answer={await resolve(named('report'))} language={language} />
  ) : (
    <LookUp
      number={named('number')}
      language={language}
      registry={registryAccess}
      resolve={resolve}
      onClose={() => close()}
    />
  ),
  document.body,
);

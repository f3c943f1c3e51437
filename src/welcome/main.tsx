import '../polyfill';
import { render } from 'preact';
import { browser } from '../browser';
import { openCatalogue } from '../catalogue';
import { languageOf, readSettings } from '../settings';
import { shippedSeed } from '../shipped-seed';
import { htmlLanguage } from '../ui/i18n';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/card.css';
import '../ui/details.css';
import '../ui/timeline.css';
import '../ui/rows.css';
import '../ui/page.css';
import '../ui/marks-shown.css';
import './welcome.css';
import { Welcome } from './Welcome';

const settings = await readSettings();
const language = languageOf(settings);
const catalogue = openCatalogue({ ...shippedSeed(), imports: false });

document.documentElement.lang = htmlLanguage[language];
if (settings.appearance !== 'system') document.documentElement.classList.add(settings.appearance);
render(
  <Welcome
    language={language}
    catalogue={catalogue}
    onCopy={(text) => void navigator.clipboard.writeText(text)}
    onSearch={() => void browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html') })}
    onOptions={() => void browser.runtime.openOptionsPage()}
    onUrl={(url) => void browser.tabs.create({ url })}
  />,
  document.body,
);

import '../polyfill';
import { render } from 'preact';
import { browser } from '../browser';
import { openCatalogue } from '../catalogue';
import { changeSettings, languageOf, readSettings, watchSettings, type Settings } from '../settings';
import { shippedSeed } from '../shipped-seed';
import { htmlLanguage } from '../ui/i18n';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/rows.css';
import '../ui/page.css';
import '../ui/marks-shown.css';
import './options.css';
import { Options } from './Options';

const catalogue = openCatalogue({ ...shippedSeed(), imports: false });

function draw(settings: Settings): void {
  const root = document.documentElement;
  const language = languageOf(settings);
  root.lang = htmlLanguage[language];
  root.classList.toggle('light', settings.appearance === 'light');
  root.classList.toggle('dark', settings.appearance === 'dark');
  render(
    <Options
      settings={settings}
      language={language}
      version={browser.runtime.getManifest().version}
      status={() => catalogue.status()}
      store={catalogue.store}
      onChange={(change) => void changeSettings(change)}
    />,
    document.body,
  );
}

draw(await readSettings());
watchSettings(draw, new AbortController().signal);

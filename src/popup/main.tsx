import { render } from 'preact';
import { languageOf, readSettings } from '../settings';
import { htmlLanguage } from '../ui/i18n';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/card.css';
import '../ui/details.css';
import '../ui/timeline.css';
import '../ui/rows.css';
import '../ui/page.css';
import './popup.css';
import { Popup } from './Popup';
import { realServices } from './world';

const [settings, services] = await Promise.all([readSettings(), realServices()]);
const language = languageOf(settings);
document.documentElement.lang = htmlLanguage[language];
if (settings.appearance !== 'system') document.documentElement.classList.add(settings.appearance);
render(<Popup services={services} language={language} />, document.body);

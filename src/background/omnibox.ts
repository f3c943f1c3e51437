import { browser } from '../browser';
import type { SearchHit } from '../catalogue';
import { catalogue } from './answers';
import { openSearch } from './look-up';
import { today } from '../standard/today';

const SUGGESTIONS = 6;

/** `std 19001` in the address bar. */
export function listenForOmnibox(): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => void answer(text, suggest));
  browser.omnibox.onInputEntered.addListener((text) => void openSearch(text));
}

type Suggest = (suggestions: { content: string; description: string }[]) => void;

async function answer(text: string, suggest: Suggest): Promise<void> {
  const { hits } = await catalogue().search(text, { limit: SUGGESTIONS, on: today() });
  suggest(hits.map((hit) => ({ content: hit.id, description: escaped(lineOf(hit)) })));
}

function lineOf({ id, titles }: SearchHit): string {
  const title = titles[browser.i18n.getUILanguage().split('-')[0] ?? 'en'] ?? Object.values(titles)[0];
  return title === undefined ? id : `${id}  ${title}`;
}

/** Chromium reads a description as XML, Firefox as text: no character that either could misread is left. */
function escaped(text: string): string {
  return text.replaceAll(/[<>&"']/g, ' ');
}

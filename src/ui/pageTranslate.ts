import { createTranslator, type Language, type Translator } from './i18n';
import { pageMessages, type PageKey } from './i18n/pageMessages';

export type PageTranslate = Translator<PageKey>;

/** The translator of our own pages: the card's words and theirs. */
export function pageTranslator(language: Language): PageTranslate {
  return createTranslator(language, pageMessages);
}

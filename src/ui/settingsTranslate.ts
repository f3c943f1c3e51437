import { createTranslator, type Language, type Translator } from './i18n';
import { settingsMessages, type SettingsKey } from './i18n/settingsMessages';

export type SettingsTranslate = Translator<SettingsKey>;

/** The translator of the pages for settings and for the welcome: all that our own pages say. */
export function settingsTranslator(language: Language): SettingsTranslate {
  return createTranslator(language, settingsMessages);
}

export type Language = 'zh' | 'en';
export type LanguageSetting = Language | 'auto';

/** The language to speak: the user's own choice, else the browser's first one that we have. English where there is none. */
export function resolveLanguage(setting: LanguageSetting, preferred: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  const found = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'zh' || tag === 'en');
  return found === 'zh' ? 'zh' : 'en';
}

/** The `lang` attribute for our own text. Han glyphs must be drawn in their simplified forms. */
export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

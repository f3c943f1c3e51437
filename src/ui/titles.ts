import type { Titles } from '../standard/record';
import type { Language } from './i18n';

export interface Title {
  readonly text: string;
  /** For the `lang` attribute, so that Han text takes the right glyphs. */
  readonly lang: string;
}

const order: Readonly<Record<Language, readonly string[]>> = { zh: ['zh', 'en'], en: ['en', 'zh'] };

/** The title to show to a reader: in that language, else the one there is. Null where no source gives one. */
export function titleFor(titles: Titles, language: Language): Title | null {
  const entries = Object.entries(titles);
  const found =
    order[language]
      .map((wanted) => entries.find(([tag]) => tag.toLowerCase().startsWith(wanted)))
      .find((entry) => entry !== undefined) ?? entries[0];
  return found ? { lang: htmlTag(found[0]), text: found[1] } : null;
}

/** All other titles, in the order in which the source gives them. */
export function otherTitles(titles: Titles, shown: Title | null): readonly Title[] {
  return Object.entries(titles)
    .map(([tag, text]) => ({ lang: htmlTag(tag), text }))
    .filter(({ text }) => text !== shown?.text);
}

function htmlTag(tag: string): string {
  return tag === 'zh' ? 'zh-Hans' : tag;
}

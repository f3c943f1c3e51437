import type { Language } from './language';

/** A designation inside a sentence: `text` is what is printed (it may be shortened), `id` what it opens. */
export interface Designation {
  readonly id: string;
  readonly text: string;
}

export type Part = string | Designation;

/**
 * A plain pattern with `{name}` holes, or one pattern per CLDR plural category of `count`. `two` is for exactly two,
 * where a language says it in a word (两个来源).
 */
export type Message = string | { readonly one?: string; readonly two?: string; readonly other: string };

export type Value = string | number | Designation | readonly Part[];
export type Values = Readonly<Record<string, Value>>;

export type Messages<K extends string> = Readonly<Record<K, Message>>;

export interface Translator<K extends string> {
  (key: K, values?: Values): string;
  readonly language: Language;
  /** The same sentence with its designations kept apart, so that they can be drawn as links. */
  parts(key: K, values?: Values): readonly Part[];
}

const hole = /\{(\w+)\}/;

/** A translator over one language's messages. Unknown holes print as nothing; a missing key cannot be asked for. */
export function createTranslator<K extends string>(
  language: Language,
  catalogue: Readonly<Record<Language, Messages<K>>>,
): Translator<K> {
  const messages = catalogue[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);

  const pattern = (message: Message, values: Values): string => {
    if (typeof message === 'string') return message;
    const count = values['count'];
    if (typeof count !== 'number') return message.other;
    const word = count === 2 ? message.two : plural.select(count) === 'one' ? message.one : undefined;
    return word ?? message.other;
  };

  const spread = (value: Value | undefined): readonly Part[] => {
    if (value === undefined) return [];
    if (typeof value === 'number') return [numbers.format(value)];
    if (typeof value === 'string' || 'id' in value) return [value];
    return value;
  };

  const parts = (key: K, values: Values = {}): readonly Part[] =>
    pattern(messages[key], values)
      .split(hole)
      .flatMap((piece, index) => (index % 2 === 0 ? (piece === '' ? [] : [piece]) : spread(values[piece])));

  return Object.assign((key: K, values?: Values) => plain(parts(key, values)), { language, parts });
}

/** Parts as running text. */
export function plain(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

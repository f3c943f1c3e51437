import { parse, publisherOf } from '../identifier';
import type { Mandate } from '../standard/record';
import type { Translate } from './sentences';

/** The mandate marks that Chinese publishers print behind the slash. */
const marks: Readonly<Record<string, Mandate>> = { T: 'recommended', Z: 'guidance' };

/**
 * What a number that the data lack was recognised as, by its publisher and mandate mark: `中国国家标准（推荐性）`.
 * @returns null where the text is no designation
 */
export function recognisedAs(canonical: string | null, t: Translate): string | null {
  const identifier = canonical === null ? null : parse(canonical);
  if (identifier === null) return null;
  const publisher = publisherOf(identifier).names[t.language];
  const mandate = /\/[TZ]$/.test(identifier.prefix) ? marks[identifier.type] : undefined;
  return mandate === undefined
    ? publisher
    : t('recognisedMandate', { publisher, mandate: t(`mandate_${mandate}`) });
}

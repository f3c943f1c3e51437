import { markOf, parse, publisherOf } from '../identifier';
import type { Translate } from './sentences';

const mandates = { T: 'recommended', Z: 'guidance' } as const;

/**
 * What a number that the data lack was recognised as, by its publisher and mandate mark: `中国国家标准（推荐性）`.
 * @returns null where the text is no designation
 */
export function recognisedAs(canonical: string | null, t: Translate): string | null {
  const identifier = canonical === null ? null : parse(canonical);
  if (identifier === null) return null;
  const publisher = publisherOf(identifier).names[t.language];
  const mark = markOf(identifier);
  return mark === ''
    ? publisher
    : t('recognisedMandate', { publisher, mandate: t(`mandate_${mandates[mark]}`) });
}

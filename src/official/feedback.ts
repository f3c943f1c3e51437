import type { Answer } from '../standard/answer';
import { isWebAddress } from '../standard/web-address';
import { plain, type Language } from '../ui/i18n';
import { fieldKey, sentenceOf, type Translate } from '../ui/sentences';

/** Where a source wants to hear of errors in its records. */
export interface FeedbackPlace {
  /** A page on the web, or a `mailto:` address; empty where none is known. */
  readonly url: string;
  /**
   * `issue`: a form that takes title and text from its address. `mail`: so does the mail program. `page`: paste it there.
   * `none`: records that were gathered from many places, by whoever gave out the data.
   */
  readonly kind: 'issue' | 'mail' | 'page' | 'none';
  /** The language in which its people read. */
  readonly language: Language;
}

/**
 * By id of the source. Where each is said:
 * iso-open-data: https://www.iso.org/open-data.html, “Feedback / Issues”; rfc-index: https://www.rfc-editor.org/how-to-report/;
 * nist-csrc: foot of https://csrc.nist.gov, “Send inquiries to”; web-specs: the repository that publishes them;
 * openstd-samr: the button 反馈 on each page of a standard (recorded 2026-04-22).
 */
const PLACES: Readonly<Record<string, FeedbackPlace>> = {
  'iso-open-data': { url: 'https://www.iso.org/open-data.html', kind: 'page', language: 'en' },
  'rfc-index': { url: 'https://www.rfc-editor.org/errata.php', kind: 'page', language: 'en' },
  'nist-csrc': { url: 'mailto:csrc-inquiry@nist.gov', kind: 'mail', language: 'en' },
  'web-specs': { url: 'https://github.com/w3c/browser-specs/issues/new', kind: 'issue', language: 'en' },
};

/** Registries in China: each page of a standard has its own way to write to them. */
const CHINESE = /^(?:std-samr|openstd|sacinfo|ttbz|cn-|nmpa)/;

export interface ErrorReport {
  /** Of the source it is for, in the reader's language. */
  readonly name: string;
  readonly place: FeedbackPlace;
  readonly subject: string;
  readonly body: string;
  /** Opens the place with the message in it, where the place takes one. */
  readonly address: string;
}

/** Addresses longer than this are cut by some mail programs and servers; the whole text can be copied. */
const LONGEST_ADDRESS = 6000;

/**
 * A message to each source of an answer, about what it says of this document: prepared, sent by nobody.
 * @param translators one for the language in which each place reads
 */
export function errorReports(
  answer: Answer,
  translators: Readonly<Record<Language, Translate>>,
  language: Language,
  words: Readonly<Record<Language, ReportWords>>,
): readonly ErrorReport[] {
  const ids = [...new Set(answer.evidence.map(({ source }) => source))];
  const reports = new Map<string, ErrorReport>();
  for (const id of ids) {
    const source = answer.sources.find((one) => one.id === id);
    const place = placeOf(answer, id);
    if (reports.has(place.url)) continue;
    const subject = words[place.language].subject(answer.id ?? answer.query);
    const body = bodyOf(answer, translators[place.language], words[place.language]);
    reports.set(place.url, {
      name: source?.name[language] ?? id,
      place,
      subject,
      body,
      address: addressOf(place, subject, body),
    });
  }
  return [...reports.values()];
}

export interface ReportWords {
  readonly subject: (number: string) => string;
  readonly number: string;
  readonly title: string;
  readonly answered: string;
  readonly statements: string;
  readonly wrong: string;
  readonly proof: string;
}

function placeOf({ sources, officialUrl, evidence }: Answer, id: string): FeedbackPlace {
  const known = PLACES[id];
  if (known !== undefined) return known;
  const source = sources.find((one) => one.id === id);
  const language = CHINESE.test(id) ? 'zh' : 'en';
  // Who publishes nothing of his own cannot mend it: the page of a collection is no place to write to.
  if (source?.official !== true) return { url: '', kind: 'none', language };
  const own = evidence.find((said) => said.source === id && said.field === 'url')?.raw;
  const url = [own, language === 'zh' ? officialUrl : null, source.url].find(isWebAddress);
  return url ? { url, kind: 'page', language } : { url: '', kind: 'none', language };
}

function bodyOf(answer: Answer, t: Translate, words: ReportWords): string {
  const nameOf = (id: string) => answer.sources.find((source) => source.id === id)?.name[t.language] ?? id;
  const title = answer.titles[t.language] ?? Object.values(answer.titles)[0];
  const lines = [
    `${words.number}${t('colon')}${answer.id ?? answer.query}`,
    ...(title === undefined ? [] : [`${words.title}${t('colon')}${title}`]),
    `${words.answered}${t('colon')}${t('lifeCode', { word: plain(sentenceOf(answer, t).compact), code: answer.on })}`,
    '',
    `${words.statements}${t('colon')}`,
    ...answer.evidence.map(
      ({ source, asOf, field, raw }) =>
        `- ${t('evidenceBy', { source: t('evidenceBy', { source: nameOf(source), date: asOf }), date: t(fieldKey(field)) })}${t('colon')}${raw}`,
    ),
    '',
    `${words.wrong}${t('colon')}`,
    '',
    `${words.proof}${t('colon')}`,
    '',
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function addressOf({ url, kind }: FeedbackPlace, subject: string, body: string): string {
  if (kind === 'page' || kind === 'none') return url;
  const [title, text] = kind === 'issue' ? ['title', 'body'] : ['subject', 'body'];
  const filled = `${url}?${title}=${encodeURIComponent(subject)}&${text}=${encodeURIComponent(body)}`;
  return filled.length <= LONGEST_ADDRESS ? filled : `${url}?${title}=${encodeURIComponent(subject)}`;
}

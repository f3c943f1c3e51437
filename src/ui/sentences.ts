/**
 * The sentence that answers "may I cite it?", made from the verdict's reason. One row a reason code; a row picks the
 * message key by the data at hand (a date, a number of successors), the catalogue does the wording.
 */
import type { Answer, Reason } from '../standard/answer';
import { partRange, shortened, supplementOf } from './designation';
import { plain, type AnswerKey, type Part, type Translator, type Values } from './i18n';

export type Translate = Translator<AnswerKey>;

export interface Sentence {
  /** The answer, in one line of the card. */
  readonly compact: readonly Part[];
  /** What stands behind it. */
  readonly why: readonly Part[];
  /** Both, as running text: for screen readers. */
  readonly full: string;
}

interface Choice {
  readonly compact: AnswerKey;
  readonly why: AnswerKey;
  readonly values?: Values;
}

interface Facts {
  readonly answer: Answer;
  readonly reason: Reason;
  readonly ids: readonly string[];
  readonly date: string | undefined;
  readonly t: Translate;
}

type Row = (facts: Facts) => Choice;

const always =
  (compact: AnswerKey, why: AnswerKey): Row =>
  () => ({ compact, why });

const dated =
  (known: readonly [AnswerKey, AnswerKey], unknown: readonly [AnswerKey, AnswerKey]): Row =>
  ({ date }) => {
    const [compact, why] = date === undefined ? unknown : known;
    return { compact, why };
  };

/** More than this many successors are not named in one line. */
const namedAtMost = 3;

/** Letters that three named successors may take together before the line would break. */
const namedLetters = 30;

const replaced: Row = ({ ids, date, t }) => {
  const why: AnswerKey = date === undefined ? 'why_replaced' : 'why_replacedFrom';
  if (ids.length === 0) return { compact: 'replacedUnknown', why: 'why_replacedUnknown' };
  if (ids.length === 1) return { compact: 'replacedOne', why };
  const range = ids.length > namedAtMost ? partRange(ids) : null;
  if (range)
    return {
      compact: 'replacedParts',
      why: 'why_replacedParts',
      values: { count: ids.length, first: range.first, last: range.last },
    };
  const named = shortened(ids);
  const letters = named.reduce((sum, { text }) => sum + text.length, 0);
  if (ids.length <= namedAtMost && letters <= namedLetters) {
    return { compact: 'replacedFew', why, values: { ids: list(named, t, 'listOr') } };
  }
  const [first] = ids;
  return {
    compact: 'replacedMany',
    why,
    values: { first: { id: first ?? '', text: first ?? '' }, count: ids.length, more: ids.length - 1 },
  };
};

/** `第 1 号修改单`; a supplement without a number keeps its own label, set off by the space that Latin text takes. */
function chineseLabel({ label, number }: { label: string; number: string | null }, t: Translate): string {
  return number === null ? ` ${label}` : t('amendmentOrdinal', { number });
}

const amended: Row = ({ ids, t }) => {
  const [only] = ids;
  const supplement = ids.length === 1 && only !== undefined ? supplementOf(only) : null;
  if (!supplement) return { compact: 'amendedMany', why: 'why_amended', values: { count: ids.length } };
  const text = t.language === 'zh' ? chineseLabel(supplement, t) : supplement.label;
  return { compact: 'amendedOne', why: 'why_amended', values: { amendment: { id: only ?? '', text } } };
};

const regime: Row = ({ answer, date }) => {
  const isOver = answer.verdict.answer === 'no' || answer.verdict.answer === 'history';
  const compact = isOver ? 'regimeEnded' : date === undefined ? 'regime' : 'regimeUntil';
  return { compact, why: 'why_regime' };
};

/** Withdrawn, or to be withdrawn on a day that is known already. */
const withdrawn: Row = ({ answer }) => ({
  compact: answer.verdict.answer === 'until' ? 'replacementAnnounced' : 'withdrawn',
  why: 'why_withdrawn',
});

/** A registry may say that parts were replaced, and not by what. */
const partlyReplaced: Row = ({ ids }) => ({
  compact: 'partlyReplaced',
  why: ids.length > 0 ? 'why_partlyReplaced' : 'why_replacedUnknown',
});

const ownList: Row = ({ answer }) => {
  if (answer.verdict.answer === 'yes') return { compact: 'ownListKeeps', why: 'why_ownListKeeps' };
  return answer.verdict.answer === 'until'
    ? { compact: 'ownListUntil', why: 'why_ownListKeeps' }
    : { compact: 'ownListDrops', why: 'why_ownListDrops' };
};

const rows: Readonly<Record<Reason['code'], Row>> = {
  inForce: always('inForce', 'why_inForce'),
  currentEdition: always('currentEdition', 'why_currentEdition'),
  amended,
  updated: always('updated', 'why_updated'),
  spellingChanged: dated(
    ['spellingChanged', 'why_spellingChangedFrom'],
    ['spellingChanged', 'why_spellingChanged'],
  ),
  attributeMismatch: always('attributeMismatch', 'why_attributeMismatch'),
  underRevision: always('underRevision', 'why_underRevision'),
  withdrawalProposed: always('withdrawalProposed', 'why_withdrawalProposed'),
  partlyReplaced,
  replacementAnnounced: dated(
    ['replacementAnnounced', 'why_replacementAnnounced'],
    ['replacementAnnouncedUndated', 'why_replacementAnnouncedUndated'],
  ),
  upcoming: dated(['upcoming', 'why_upcoming'], ['upcomingUndated', 'why_upcomingUndated']),
  replaced,
  workReplaced: replaced,
  withdrawn,
  successorsGone: always('successorsGone', 'why_successorsGone'),
  validWhenCited: dated(
    ['validWhenCited', 'why_validWhenCited'],
    ['validWhenCitedUndated', 'why_validWhenCitedUndated'],
  ),
  regime,
  ownList,
  cancelled: always('cancelled', 'why_cancelled'),
  draft: always('draft', 'why_draft'),
  draftCited: always('draftCited', 'why_draftCited'),
  notOut: always('notOut', 'why_notOut'),
  inactive: always('inactive', 'why_inactive'),
  noStatus: always('noStatus', 'why_noStatus'),
  notInData: always('notInData', 'why_noStatus'),
  editionNotInData: always('editionNotInData', 'why_editionNotInData'),
  series: always('series', 'why_series'),
  overtaken: always('overtaken', 'why_overtaken'),
  conflict: always('conflict', 'why_conflict'),
  titleMismatch: always('titleMismatch', 'why_titleMismatch'),
};

const fields = [
  'status',
  'published',
  'effective',
  'withdrawn',
  'title',
  'replacedBy',
  'replaces',
  'adopts',
  'updates',
  'updatedBy',
  'supplementOf',
  'aliases',
  'ics',
  'ccs',
  'committee',
  'url',
  'regime',
  'note',
] as const;

/** The message key for a field that sources speak of; fields without a word of their own are "other". */
export function fieldKey(field: string): AnswerKey {
  const known = field === 'titles' ? 'title' : fields.find((one) => one === field);
  return known === undefined ? 'field_other' : `field_${known}`;
}

/** Compact and full sentence of an answer, with the designations in them kept apart. */
export function sentenceOf(answer: Answer, t: Translate): Sentence {
  const { reason, until } = answer.verdict;
  const ids = reason.ids ?? answer.successors.filter(({ terminal }) => terminal).map(({ id }) => id);
  const date = reason.date ?? until ?? undefined;
  const { compact, why, values } = rows[reason.code]({ answer, reason, ids, date, t });
  const subject = answer.id ?? answer.canonical ?? answer.query;
  const common: Values = {
    ids: list(
      ids.map((id) => ({ id, text: id })),
      t,
    ),
    id: { id: subject, text: answer.citeAs ?? subject },
    query: answer.query,
    on: answer.on,
    date: date ?? '',
    regime: reason.regime ?? '',
    field: t(fieldKey(reason.field ?? 'status')),
  };
  const said = t.parts(compact, { ...common, ...values });
  const reasons = t.parts(why, common);
  return { compact: said, why: reasons, full: `${plain(said)}${t('sentenceEnd')}${plain(reasons)}` };
}

/** Where the open card says why: under the title, or at the end of the section that it speaks of. */
export function noteStands({ verdict, successors }: Answer): 'head' | 'bothSides' | 'successors' {
  if (verdict.face === 'conflict' && verdict.reason.field !== undefined) return 'bothSides';
  const ends = successors.filter(({ terminal }) => terminal);
  const bySubject = ends.length > 1 && ends.every(({ extent }) => extent === 'part');
  return bySubject ? 'successors' : 'head';
}

/** `A, B and C` in the language's own separators; `listOr` where the reader chooses one by what is cited. */
export function list(
  items: readonly Part[],
  t: Translate,
  last: 'listAnd' | 'listOr' = 'listAnd',
): readonly Part[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [t(index === items.length - 1 ? last : 'listComma'), item];
  });
}

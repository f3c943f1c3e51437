/**
 * The sentence that answers "may I cite it?", made from the verdict's reason. One row a reason code; a row picks the
 * message key by the data at hand (a date, a number of successors), the catalogue does the wording.
 */
import type { Answer, Reason } from '../standard/answer';
import { partRange, shortened, supplementOf } from './designation';
import type { AnswerKey, Part, Translator, Values } from './i18n';

export type Translate = Translator<AnswerKey>;

export interface Sentence {
  readonly compact: readonly Part[];
  readonly full: readonly Part[];
}

interface Choice {
  readonly compact: AnswerKey;
  readonly full: AnswerKey;
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
  (compact: AnswerKey, full: AnswerKey): Row =>
  () => ({ compact, full });

const dated =
  (known: readonly [AnswerKey, AnswerKey], unknown: readonly [AnswerKey, AnswerKey]): Row =>
  ({ date }) => {
    const [compact, full] = date === undefined ? unknown : known;
    return { compact, full };
  };

/** More than this many successors are not named in one line. */
const namedAtMost = 3;

/** Letters that three named successors may take together before the line would break. */
const namedLetters = 30;

const replaced: Row = ({ ids, date, t }) => {
  const full: AnswerKey = date === undefined ? 'replacedFull' : 'replacedFromFull';
  if (ids.length === 0) return { compact: 'replacedUnknown', full: 'replacedUnknown' };
  if (ids.length === 1) return { compact: 'replacedOne', full };
  const range = ids.length > namedAtMost ? partRange(ids) : null;
  if (range)
    return {
      compact: 'replacedParts',
      full,
      values: { count: ids.length, first: range.first, last: range.last },
    };
  const named = shortened(ids);
  const letters = named.reduce((sum, { text }) => sum + text.length, 0);
  if (ids.length <= namedAtMost && letters <= namedLetters) {
    return { compact: 'replacedFew', full, values: { ids: list(named, t) } };
  }
  const [first] = ids;
  return {
    compact: 'replacedMany',
    full,
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
  if (!supplement) return { compact: 'amendedMany', full: 'amendedFull', values: { count: ids.length } };
  const text = t.language === 'zh' ? chineseLabel(supplement, t) : supplement.label;
  return { compact: 'amendedOne', full: 'amendedFull', values: { amendment: { id: only ?? '', text } } };
};

const regime: Row = ({ answer, date }) => {
  if (answer.verdict.answer === 'no' || answer.verdict.answer === 'history') {
    return { compact: 'regimeEnded', full: 'regimeEndedFull' };
  }
  return date === undefined
    ? { compact: 'regime', full: 'regimeFull' }
    : { compact: 'regimeUntil', full: 'regimeUntilFull' };
};

const rows: Readonly<Record<Reason['code'], Row>> = {
  inForce: always('inForce', 'inForceFull'),
  currentEdition: always('currentEdition', 'currentEditionFull'),
  amended,
  updated: always('updated', 'updatedFull'),
  spellingChanged: dated(
    ['spellingChanged', 'spellingChangedFromFull'],
    ['spellingChanged', 'spellingChangedFull'],
  ),
  attributeMismatch: always('attributeMismatch', 'attributeMismatchFull'),
  underRevision: always('underRevision', 'underRevisionFull'),
  partlyReplaced: always('partlyReplaced', 'partlyReplacedFull'),
  replacementAnnounced: dated(
    ['replacementAnnounced', 'replacementAnnouncedFull'],
    ['replacementAnnouncedUndated', 'replacementAnnouncedUndatedFull'],
  ),
  upcoming: dated(['upcoming', 'upcomingFull'], ['upcomingUndated', 'upcomingUndatedFull']),
  replaced,
  workReplaced: replaced,
  withdrawn: always('withdrawn', 'withdrawnFull'),
  validWhenCited: dated(
    ['validWhenCited', 'validWhenCitedFull'],
    ['validWhenCitedUndated', 'validWhenCitedUndatedFull'],
  ),
  regime,
  cancelled: always('cancelled', 'cancelledFull'),
  draft: always('draft', 'draftFull'),
  inactive: always('inactive', 'inactiveFull'),
  noStatus: always('noStatus', 'noStatusFull'),
  notInData: always('notInData', 'notInDataFull'),
  editionNotInData: always('editionNotInData', 'editionNotInDataFull'),
  conflict: always('conflict', 'conflictFull'),
  titleMismatch: always('titleMismatch', 'titleMismatchFull'),
};

/** The message key for a field that sources speak of; fields without a word of their own are "other". */
export function fieldKey(field: string): AnswerKey {
  return fieldKeys.get(field) ?? 'field_other';
}

const fieldKeys: ReadonlyMap<string, AnswerKey> = new Map<string, AnswerKey>([
  ['status', 'field_status'],
  ['published', 'field_published'],
  ['effective', 'field_effective'],
  ['withdrawn', 'field_withdrawn'],
  ['title', 'field_title'],
  ['titles', 'field_title'],
  ['replacedBy', 'field_replacedBy'],
  ['replaces', 'field_replaces'],
  ['adopts', 'field_adopts'],
]);

/** Compact and full sentence of an answer, with the designations in them kept apart. */
export function sentenceOf(answer: Answer, t: Translate): Sentence {
  const { reason, until } = answer.verdict;
  const ids = reason.ids ?? answer.successors.filter(({ terminal }) => terminal).map(({ id }) => id);
  const date = reason.date ?? until ?? undefined;
  const { compact, full, values } = rows[reason.code]({ answer, reason, ids, date, t });
  const subject = answer.id ?? answer.canonical ?? answer.query;
  const common: Values = {
    ids: list(
      ids.map((id) => ({ id, text: id })),
      t,
    ),
    id: { id: subject, text: subject },
    query: answer.query,
    on: answer.on,
    date: date ?? '',
    regime: reason.regime ?? '',
    field: t(fieldKey(reason.field ?? 'status')),
  };
  return { compact: t.parts(compact, { ...common, ...values }), full: t.parts(full, common) };
}

/** `A, B and C` in the language's own separators. */
export function list(items: readonly Part[], t: Translate): readonly Part[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [t(index === items.length - 1 ? 'listLast' : 'listComma'), item];
  });
}

/**
 * The one line of facts under the title: the status in the source's own word, and what a reader asks next. A face has
 * its own order; the line shows as many as fit, at most three.
 */
import type { Answer, DateFact, Face } from '../standard/answer';
import { partRange, splitEdition, supplementOf } from './designation';
import { exactDaysBetween } from './days';
import type { Value } from './i18n';
import { fieldKey, type Translate } from './sentences';
import { statusWord, type Fact } from './statusWord';

type Choose = (answer: Answer, t: Translate) => readonly (Fact | null)[];

const mostFacts = 3;

/** @returns at most three, in the order of the verdict's face */
export function factsOf(answer: Answer, t: Translate): readonly Fact[] {
  return choices[answer.verdict.face](answer, t)
    .filter((fact) => fact !== null)
    .slice(0, mostFacts);
}

const choices: Readonly<Record<Face, Choose>> = {
  yes: (answer, t) =>
    answer.verdict.reason.code === 'amended'
      ? [status(answer, t), amendment(answer, t), adopted(answer, t)]
      : [
          status(answer, t),
          ...converted(answer, t),
          speltSince(answer, t) ?? inForceSince(answer, t),
          adopted(answer, t),
        ],
  revision: (answer, t) => [status(answer, t), amendment(answer, t), published(answer, t)],
  partly: (answer, t) => [status(answer, t), partReplacement(answer, t)],
  until: (answer, t) => [status(answer, t), takeover(answer, t)],
  upcoming: (answer, t) => [t.language === 'zh' ? status(answer, t) : null, published(answer, t)],
  no: (answer, t) => [status(answer, t), replacement(answer, t)],
  history: (answer, t) => [withdrawal(answer, t), end(answer, t)],
  unknown: (answer, t) => (answer.match === 'none' ? [] : [adopted(answer, t), gaps(answer, t)]),
  conflict: (answer, t) => accounts(answer, t),
};

const designation = (id: string, text = id): Value => ({ id, text });

function status(answer: Answer, t: Translate): Fact | null {
  const word = statusWord(answer, t);
  return word === null ? null : [word];
}

function inForceSince(answer: Answer, t: Translate): Fact | null {
  const { effective } = answer.dates;
  return effective && effective.provenance === 'stated'
    ? t.parts('factEffective', { date: effective.date })
    : published(answer, t);
}

function published(answer: Answer, t: Translate): Fact | null {
  const { published: date } = answer.dates;
  return date ? withProvenance(t.parts('factPublished', { date: date.date }), date, t) : null;
}

function adopted(answer: Answer, t: Translate): Fact | null {
  const source = answer.equivalents.find(({ direction }) => direction === 'adopts');
  if (!source) return null;
  const fact = t.parts(`fact${source.degree}`, { id: designation(source.id) });
  return source.superseded ? t.parts('factSuperseded', { fact }) : fact;
}

function converted(answer: Answer, t: Translate): readonly Fact[] {
  const { code, ids } = answer.verdict.reason;
  const to = code === 'attributeMismatch' ? ids?.[0] : undefined;
  return to === undefined ? [] : [t.parts('factConverted', { id: designation(to) })];
}

/** From when on the document bears the number that it bears; where the cited one was mandatory, that it no longer is. */
function speltSince({ verdict: { reason }, canonical, id, mandate }: Answer, t: Translate): Fact | null {
  if (reason.code !== 'spellingChanged' || reason.date === undefined) return null;
  const was = canonical !== null && !canonical.includes('/T');
  const relaxed = was && mandate === 'recommended' && id?.includes('/T') === true;
  return t.parts(relaxed ? 'factRecommendedSince' : 'factSpeltSince', { date: reason.date });
}

function amendment(answer: Answer, t: Translate): Fact | null {
  const [newest] = answer.amendments.filter(({ inEffect }) => inEffect);
  return newest
    ? t.parts('factAmendment', { id: designation(newest.id, supplementOf(newest.id)?.printed ?? newest.id) })
    : null;
}

function partReplacement(answer: Answer, t: Translate): Fact | null {
  const ids = answer.verdict.reason.ids ?? answer.successors.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return null;
  const key = ids.length > 1 ? 'factPartsMore' : 'factParts';
  return t.parts(key, { id: designation(first), count: ids.length, more: ids.length - 1 });
}

/** Days are counted only where they are few enough to act on. */
const countedDays = 400;

function takeover(answer: Answer, t: Translate): Fact | null {
  const { until, reason } = answer.verdict;
  if (reason.code === 'regime') return replacement(answer, t);
  const next = reason.ids?.[0] ?? answer.successors[0]?.id;
  if (next === undefined || until === null) return null;
  const days = exactDaysBetween(answer.on, until);
  return days !== null && days > 0 && days < countedDays
    ? t.parts('factDaysUntil', { count: days, id: designation(next) })
    : t.parts('factUntil', { date: until, id: designation(next) });
}

function replacement(answer: Answer, t: Translate): Fact | null {
  const terminal = answer.successors.filter((one) => one.terminal).map(({ id }) => id);
  if (terminal.length > mostFacts && partRange(terminal)) return t.parts('factBySubject');
  const steps = answer.successors.filter((one) => !one.terminal);
  const [first] = steps;
  if (first && terminal.length > 1) {
    return t.parts('factVia', { id: designation(first.id), count: steps.length, more: steps.length - 1 });
  }
  const { withdrawn } = answer.dates;
  const { code, ...reason } = answer.verdict.reason;
  // The day on which a regime no longer accepts it is not that of its end.
  const { date = withdrawn?.date, provenance = withdrawn?.provenance } = code === 'regime' ? {} : reason;
  if (date === undefined) return null;
  const same =
    terminal.length === 1 && splitEdition(terminal[0] ?? '').work === splitEdition(answer.id ?? '').work;
  const fact = t.parts(same ? 'factNewEdition' : 'factReplaced', { date });
  return provenance === 'inferred' ? t.parts('factInferred', { fact }) : fact;
}

function withdrawal(answer: Answer, t: Translate): Fact | null {
  const { withdrawn } = answer.dates;
  return withdrawn
    ? withProvenance(t.parts('factWithdrawn', { date: withdrawn.date }), withdrawn, t)
    : status(answer, t);
}

function end(answer: Answer, t: Translate): Fact | null {
  return answer.successors.length === 0 ? t.parts('factNoSuccessor') : replacement(answer, t);
}

function gaps(answer: Answer, t: Translate): Fact | null {
  const { published: first, effective } = answer.dates;
  return Object.keys(answer.titles).length === 0 && !first && !effective ? t.parts('factNoTitleDates') : null;
}

/** What each source says of the field in dispute. */
function accounts(answer: Answer, t: Translate): readonly Fact[] {
  const field = answer.verdict.reason.field ?? 'status';
  const words = [...new Set(answer.evidence.filter((one) => one.field === field).map(({ raw }) => raw))];
  return words.map((word, index) =>
    index === 0 ? t.parts('factConflict', { field: t(fieldKey(field)), word }) : [word],
  );
}

function withProvenance(fact: Fact, { provenance }: DateFact, t: Translate): Fact {
  return provenance === 'inferred' ? t.parts('factInferred', { fact }) : fact;
}

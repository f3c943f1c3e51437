/**
 * The order of decisions: the first row whose condition holds gives answer, face and reason. Read it as the product's
 * opinion: a contradiction before any status, an end before any blemish, a blemish before a plain yes.
 */
import type { DateFact, Face, Permission, Reason, RegimeStanding, Verdict } from './answer';
import { familyOf } from './bench';
import type { Bench } from './bench';
import { conflictOf } from './conflict';
import { clearlyBefore, reached } from './dates';
import { spellingReason } from './designation';
import { endedHeirOf, laterInForce, livingOf, terminalsOf } from './instead';
import { lifeOf } from './lifecycle';
import type { Life } from './lifecycle';
import { outgoing } from './lineage';
import { byText, inCatalogueOrder } from './order';
import type { DateText } from './record';
import { regimesOf } from './regime';
import { appearedOn, effectOf, isEuropean, replacedByThis, replacementsOf } from './replacement';
import type { Replacement } from './replacement';
import { bearingOn, isDraftByWord, isSignalled, lives, statusOf, titlesOf } from './statement';
import type { Status } from './statement';
import { membersOf } from './subseries';
import { amendmentsOf, endedBaseOf } from './supplements';
import type { TitleCheck } from './title';
import { updatesOf } from './updates';

export interface Question {
  /** The document's designation. */
  readonly id: string;
  /** The citation's own print, where its spelling is to be checked. */
  readonly cited: string | null;
  /** The citation names the work, not an edition (R2). */
  readonly undated: boolean;
  readonly regime: string | null;
  /** Whether what it named was in force on the day of the citing document (R23). */
  readonly wasInForce: boolean;
  /** The title that stands beside the number (R22). */
  readonly title: TitleCheck | null;
}

type Decision = Omit<Verdict, 'staleDays'>;
type Rule = (bench: Bench, question: Question, life: Life) => Decision | null;

/** The verdict on one document, without the age of the data. */
export function decide(bench: Bench, question: Question): Decision {
  const life = lifeOf(bench, question.id);
  for (const rule of RULES) {
    const decision = rule(bench, question, life);
    if (decision) return decision;
  }
  return inForce(life);
}

/** The face of a document cited by its own designation. */
export function faceOf(bench: Bench, id: string): Face {
  return decide(bench, { id, cited: null, undated: false, regime: null, wasInForce: false, title: null })
    .face;
}

const RULES: readonly Rule[] = [
  wrongTitle,
  contradiction,
  neverWas,
  accepted,
  decidedByOwnList,
  standsForOthers,
  validWhenCited,
  replaced,
  outlived,
  withdrawn,
  upcoming,
  unsupported,
  inactive,
  overtaken,
  endsLater,
  partlyReplaced,
  respelt,
  withdrawalProposed,
  currentEdition,
  underRevision,
  updated,
  amended,
];

function say(answer: Permission, face: Face, reason: Reason, until: DateText | null = null): Decision {
  return { answer, face, reason, until };
}

/** A date as the fields of a reason. */
function when(fact: DateFact | null): Pick<Reason, 'date' | 'provenance'> {
  return fact ? { date: fact.date, provenance: fact.provenance } : {};
}

/** R22: a number that belongs to another document is worse than an old one. */
function wrongTitle(bench: Bench, { id, title }: Question): Decision | null {
  if (title === null) return null;
  const kin = [...familyOf(bench, id), ...replacedByThis(bench, id).map(({ older }) => older)];
  const isAnothers = title(
    titlesOf(bench, id),
    kin.map((other) => titlesOf(bench, other)),
  );
  if (!isAnothers) return null;
  return say('unknown', 'conflict', { rule: 'R22', code: 'titleMismatch', ids: [id] });
}

function contradiction(bench: Bench, { id }: Question): Decision | null {
  const conflict = conflictOf(bench, id);
  if (!conflict?.decisive) return null;
  return say('unknown', 'conflict', { rule: 'R18', code: 'conflict', field: conflict.field });
}

function neverWas(bench: Bench, { id, undated }: Question, { lifecycle, published }: Life): Decision | null {
  if (lifecycle === 'cancelled') return say('no', 'history', { rule: 'R3', code: 'cancelled' });
  if (lifecycle !== 'draft') return null;
  const appeared = appearedOn(bench, id);
  // What nobody calls a draft came out later than on the day that is asked about.
  if (!isDraftByWord(bench, id) && appeared !== null) {
    // Of a number the data may lack the edition of that day.
    if (undated) return say('unknown', 'unknown', { rule: 'R2', code: 'noStatus' });
    return say('no', 'upcoming', { rule: 'R4', code: 'notOut', date: appeared });
  }
  return say('no', 'upcoming', { rule: 'R4', code: 'draft', ...when(published) });
}

/**
 * R17: within a regime its own list counts: it may accept what is withdrawn and drop what is in force. That changes the
 * advice, never the lifecycle.
 */
function accepted(bench: Bench, question: Question, { lifecycle }: Life): Decision | null {
  const { id, regime } = question;
  if (regime === null) return null;
  const listings = regimesOf(bench, id).filter((one) => one.regime === regime);
  const listing = listings.find(({ standing }) => standing === 'accepted');
  if (!listing) return dropped(regime, listings, lifecycle);
  const { until, extent = 'full' } = listing;
  const reason: Reason = {
    rule: 'R17',
    code: 'regime',
    regime,
    ...(until === undefined ? {} : { date: until }),
  };
  if (until !== undefined) return say('until', 'until', reason, until);
  if (extent !== 'full') return say('yes', 'partly', reason);
  // What may be used anyway needs no list.
  const { answer } = decide(bench, { ...question, regime: null });
  return answer === 'yes' ? null : say('yes', 'yes', reason);
}

/** What is withdrawn needs no second reason. */
function dropped(
  regime: string,
  listings: readonly RegimeStanding[],
  lifecycle: Life['lifecycle'],
): Decision | null {
  const ends = listings.flatMap(({ standing, until }) => (standing === 'over' ? (until ?? []) : []));
  const date = ends.toSorted().at(-1);
  if (date === undefined || lifecycle === 'withdrawn') return null;
  return say('no', 'no', { rule: 'R17', code: 'regime', regime, date });
}

/**
 * R17: the organisation's own list decides what its people do, against whatever the public data say; that they differ is
 * said. Where both agree, nothing is to be said.
 */
function decidedByOwnList(bench: Bench, question: Question, life: Life): Decision | null {
  const { id } = question;
  const keeps = statusOf(bench, id)?.own === true && lives(life.lifecycle);
  if (conflictOf(bench, id)?.own !== true && !(keeps && outlived(bench, question))) return null;
  const reason: Reason = { rule: 'R17', code: 'ownList', field: 'status' };
  if (lives(life.lifecycle)) {
    const { withdrawn: end } = life;
    if (end) return say('until', 'until', { ...reason, ...when(end) }, end.date);
    if (life.lifecycle === 'upcoming') return say('yes', 'upcoming', reason);
    return say('yes', partlyReplaced(bench, question)?.face ?? 'yes', reason);
  }
  const ids = livingOf(bench, id, terminalsOf(bench, id));
  return ids.length > 0
    ? say('no', 'no', { ...reason, ids })
    : say('history', 'history', { ...reason, ids: [] });
}

/** R2 for the numbers of RFC subseries: they mean the RFCs that bear them today. */
function standsForOthers(bench: Bench, { id }: Question, { lifecycle }: Life): Decision | null {
  const members = membersOf(bench, id);
  if (members.length === 0) return null;
  const living = members.filter((member) => lifeOf(bench, member).lifecycle === 'inForce');
  if (lifecycle === 'inForce') return say('yes', 'yes', { rule: 'R2', code: 'currentEdition', ids: living });
  if (lifecycle !== 'withdrawn') return say('unknown', 'unknown', { rule: 'R18', code: 'noStatus' });
  const ids = members.flatMap((member) => terminalsOf(bench, member));
  return ids.length > 0
    ? say('no', 'no', { rule: 'R2', code: 'workReplaced', ids: inCatalogueOrder([...new Set(ids)]) })
    : say('history', 'history', { rule: 'R11', code: 'withdrawn' });
}

/** R23: replaced since, but in force on the day the citing document was written. */
function validWhenCited(bench: Bench, { id, wasInForce }: Question, life: Life): Decision | null {
  if (!wasInForce || life.lifecycle !== 'withdrawn') return null;
  const ids = livingOf(bench, id, terminalsOf(bench, id));
  return say('history', 'history', {
    rule: 'R23',
    code: 'validWhenCited',
    ...(ids.length > 0 ? { ids } : {}),
    ...when(life.withdrawn),
  });
}

function replaced(bench: Bench, { id, undated }: Question, life: Life): Decision | null {
  if (life.lifecycle !== 'withdrawn') return null;
  const ends = terminalsOf(bench, id);
  const ids = livingOf(bench, id, ends);
  if (ids.length === 0) return null;
  const named = new Set(ends);
  const isNamed = ids.every((living) => named.has(living));
  const isInferred = !isNamed || outgoing(bench, id).every(({ provenance }) => provenance === 'inferred');
  return say('no', 'no', {
    rule: undated ? 'R2' : 'R9',
    code: undated ? 'workReplaced' : 'replaced',
    ids,
    ...when(life.withdrawn),
    provenance: isInferred ? 'inferred' : (life.withdrawn?.provenance ?? 'stated'),
  });
}

/** R11: no successor in these data is not "withdrawn without replacement". */
function withdrawn(bench: Bench, { id }: Question, life: Life): Decision | null {
  if (life.lifecycle !== 'withdrawn') return null;
  const ids = terminalsOf(bench, id);
  return gone(ids.length > 0 ? 'R9' : 'R11', ids, when(life.withdrawn));
}

/** No advice is left: the successors, where some are named, are out of use too. */
function gone(rule: string, ids: readonly string[], end: Pick<Reason, 'date' | 'provenance'>): Decision {
  return ids.length > 0
    ? say('history', 'history', { rule, code: 'successorsGone', ids, ...end })
    : say('history', 'history', { rule, code: 'withdrawn', ...end });
}

/**
 * R13: an amendment or a translation whose registry never moved it stays listed after its edition is gone (ISO
 * 1014:1985/Cor 1:1994 is at 60.60, its base at 95.99). It may not be cited without it. R9: nor may an elder whose body
 * lets none outlive the last of its number. What replaced that is to be used also where the registry did move them.
 */
function outlived(bench: Bench, { id }: Question): Decision | null {
  const base = endedBaseOf(bench, id);
  const over = base ?? endedHeirOf(bench, id);
  if (over === null) return null;
  const rule = base === null ? 'R9' : 'R13';
  const ends = terminalsOf(bench, over).filter((other) => other !== id);
  const ids = livingOf(bench, over, ends).filter((living) => living !== id);
  const end = { ...when(lifeOf(bench, over).withdrawn), provenance: 'inferred' } as const;
  if (ids.length > 0) return say('no', 'no', { rule, code: 'replaced', ids, ...end });
  if (lifeOf(bench, id).lifecycle === 'withdrawn') return null;
  return gone(rule, base === null ? [over] : ends, end);
}

function upcoming(_bench: Bench, _question: Question, life: Life): Decision | null {
  if (life.lifecycle !== 'upcoming' || !life.supported) return null;
  return say('yes', 'upcoming', { rule: 'R6', code: 'upcoming', ...when(life.effective) });
}

/** R18: listed, but nobody says that it lives. */
function unsupported(_bench: Bench, _question: Question, life: Life): Decision | null {
  const lives = life.lifecycle === 'inForce' || life.lifecycle === 'inactive';
  return lives && life.supported
    ? null
    : say('unknown', 'unknown', { rule: 'R18', code: 'noStatus', ...when(life.published) });
}

function inactive(_bench: Bench, _question: Question, { lifecycle }: Life): Decision | null {
  return lifecycle === 'inactive' ? say('history', 'history', { rule: 'R12', code: 'inactive' }) : null;
}

/**
 * R18: a later edition of the number is in force, no source says what becomes of this one, and the registry is not one
 * that keeps editions side by side. Its word is then old or forgotten: neither a yes nor a no.
 */
function overtaken(bench: Bench, { id, undated }: Question): Decision | null {
  const status = statusOf(bench, id);
  if (undated || !status || status.coexists || bench.isSupplemented(id)) return null;
  const ids = laterInForce(bench, id).filter((newer) => {
    const edge = outgoing(bench, id).find((one) => one.newer === newer);
    if (edge) return edge.extent === 'full' && isEuropean(bench, id) && isOlder(bench, status, newer);
    return !isEuropean(bench, id) || isOlder(bench, status, newer);
  });
  return ids.length > 0 ? say('unknown', 'unknown', { rule: 'R18', code: 'overtaken', ids }) : null;
}

/** Whether the word was said before the other document came out. */
function isOlder(bench: Bench, { asOf }: Status, newer: string): boolean {
  return clearlyBefore(asOf, appearedOn(bench, newer) ?? '');
}

/**
 * R6: an end is set, or a full successor is out: not in effect yet, or in effect while the registry firmly keeps this
 * document alive. An undated citation passes over to the next edition by itself.
 */
function endsLater(bench: Bench, { id, undated }: Question, life: Life): Decision | null {
  const passesOver = (newer: string): boolean => undated && bench.workOf(newer) === bench.workOf(id);
  const full = outgoing(bench, id).filter(({ extent, newer }) => extent === 'full' && !passesOver(newer));
  const announced = full.length > 0 ? full : completingOf(bench, id);
  const isMoving = undated && outgoing(bench, id).some(({ newer }) => passesOver(newer));
  const end = isMoving && announced.length === 0 ? null : endOf(bench, id, life, announced);
  if (!end && full.length === 0) return null;
  const ids = announced.map(({ newer }) => newer);
  const reason: Reason = {
    rule: 'R6',
    code: announced.length > 0 ? 'replacementAnnounced' : 'withdrawn',
    ...(ids.length > 0 ? { ids } : {}),
    ...when(end),
  };
  return end ? say('until', 'until', reason, end.date) : say('yes', 'revision', reason);
}

/** R8: the partial successors that are to end it together, where one of those that are out completes them. */
function completingOf(bench: Bench, id: string): readonly Replacement[] {
  const parts = outgoing(bench, id);
  return parts.some(({ extent }) => extent === 'completes') ? parts : [];
}

/** The end as it was known on the day: no hindsight from successors or notices that came later. */
function endOf(
  bench: Bench,
  id: string,
  { withdrawn: end }: Life,
  announced: readonly Replacement[],
): DateFact | null {
  const isAnnounced = bearingOn(bench, id).some(
    ({ withdrawn: said, asOf }) => said?.date === end?.date && reached(asOf, bench.on),
  );
  if (end && isAnnounced) return end;
  const ends = announced.flatMap((edge) => {
    const date = effectOf(bench, edge);
    if (date === null || reached(date, bench.on)) return [];
    return [{ date, provenance: 'inferred' as const, from: edge.newer }];
  });
  const inOrder = ends.toSorted((a, b) => byText(a.date, b.date) || byText(a.from, b.from));
  return inOrder.at(announced.some(({ extent }) => extent === 'full') ? 0 : -1) ?? null;
}

/** R7: a partial replacement narrows the scope and ends nothing. */
function partlyReplaced(bench: Bench, { id }: Question): Decision | null {
  const parts = outgoing(bench, id).filter(({ extent }) => extent !== 'full');
  if (parts.length === 0 && !isSignalled(bench, id, 'partlyReplaced')) return null;
  const ids = parts.map(({ newer }) => newer);
  return say('yes', 'partly', {
    rule: 'R7',
    code: 'partlyReplaced',
    ...(ids.length > 0 ? { ids } : {}),
  });
}

function respelt(bench: Bench, { id, cited }: Question): Decision | null {
  const reason = spellingReason(bench, id, cited);
  return reason && say('yes', 'yes', reason);
}

/** ISO stages 90.99 to 95.60: a ballot may end in withdrawal, and until it has the document is in force. */
function withdrawalProposed(bench: Bench, { id }: Question): Decision | null {
  return isSignalled(bench, id, 'withdrawalProposed')
    ? say('yes', 'yes', { rule: 'R12', code: 'withdrawalProposed' })
    : null;
}

function currentEdition(bench: Bench, { id, undated }: Question): Decision | null {
  if (!undated) return null;
  return say('yes', 'yes', { rule: 'R2', code: 'currentEdition', ids: [id, ...inEffect(bench, id)] });
}

function underRevision(bench: Bench, { id }: Question): Decision | null {
  const projects = replacementsOf(bench, id).projects.filter(
    (project) => lifeOf(bench, project).lifecycle !== 'cancelled',
  );
  if (projects.length === 0 && !isSignalled(bench, id, 'toBeRevised')) return null;
  return say('yes', 'revision', {
    rule: 'R12',
    code: 'underRevision',
    ...(projects.length > 0 ? { ids: projects } : {}),
  });
}

function updated(bench: Bench, { id }: Question): Decision | null {
  const ids = updatesOf(bench, id);
  return ids.length > 0 ? say('yes', 'yes', { rule: 'R13', code: 'updated', ids }) : null;
}

function amended(bench: Bench, { id }: Question): Decision | null {
  const ids = inEffect(bench, id);
  return ids.length > 0 ? say('yes', 'yes', { rule: 'R13', code: 'amended', ids }) : null;
}

function inEffect(bench: Bench, id: string): readonly string[] {
  return amendmentsOf(bench, id)
    .filter((amendment) => amendment.inEffect)
    .map((amendment) => amendment.id);
}

/** What is left when nothing else is to be said. */
function inForce(life: Life): Decision {
  return say('yes', 'yes', { rule: 'R4', code: 'inForce', ...when(life.effective) });
}

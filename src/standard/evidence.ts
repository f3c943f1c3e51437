/** Which source said what, in its own words, and when: the drawer behind every answer. */
import type { Evidence } from './answer';
import type { Bench } from './bench';
import { documentOf } from './bench';
import { linksIn } from './links';
import type { AdoptionEdge, Confidence, ReplacementEdge, SourceDescription, SourceRecord } from './record';

type Words = (record: SourceRecord) => readonly string[];

const EXTENT_WORDS = { full: '', part: ' (part)', completes: ' (completes)' } as const;

const edge = ({ id, extent, project, provenance }: ReplacementEdge): string =>
  [
    `${id}${EXTENT_WORDS[extent]}`,
    ...(project === true ? ['(project)'] : []),
    ...(provenance === 'inferred' ? ['(inferred)'] : []),
  ].join(' ');
const adoption = ({ id, degree }: AdoptionEdge): string => `${id} ${degree}`;
const all = <T>(items: readonly T[] | undefined, print: (item: T) => string): readonly string[] =>
  items && items.length > 0 ? [items.map(print).join('; ')] : [];
const same = (text: string): string => text;

/** Every field of a record, in the order of interest. */
const FIELDS: readonly (readonly [string, Words])[] = [
  ['status', ({ status }) => (status ? [status.raw] : [])],
  ['published', ({ published }) => (published ? [published.date] : [])],
  ['effective', ({ effective }) => (effective ? [effective.date] : [])],
  ['withdrawn', ({ withdrawn }) => (withdrawn ? [withdrawn.date] : [])],
  ['replacedBy', ({ replacedBy }) => all(replacedBy, edge)],
  ['replaces', ({ replaces }) => all(replaces, edge)],
  ['adopts', ({ adopts }) => all(adopts, adoption)],
  ['updatedBy', ({ updatedBy }) => all(updatedBy, same)],
  ['updates', ({ updates }) => all(updates, same)],
  ['supplementOf', ({ supplementOf }) => (supplementOf === undefined ? [] : [supplementOf])],
  ['editionLabel', ({ editionLabel }) => (editionLabel === undefined ? [] : [editionLabel])],
  ['confirmed', ({ confirmed }) => (confirmed === undefined ? [] : [confirmed])],
  ['mandate', ({ mandate }) => (mandate === undefined ? [] : [mandate])],
  [
    'conversion',
    ({ conversions }) =>
      all(conversions, ({ from, spelling, notice }) => [from, spelling, notice ?? ''].join(' ').trim()),
  ],
  [
    'clauseRepeal',
    ({ clauseRepeals }) => all(clauseRepeals, ({ by, clauses }) => `${clauses ?? ''} ${by}`.trim()),
  ],
  [
    'regime',
    ({ regimes }) => all(regimes, ({ regime, from, until }) => `${regime} [${from ?? ''}, ${until ?? ''})`),
  ],
  ['notice', ({ notice }) => (notice === undefined ? [] : [notice])],
  ['note', ({ note }) => (note === undefined ? [] : [note])],
  ['title', ({ titles }) => Object.values(titles ?? {})],
  ['aliases', ({ aliases }) => all(aliases, same)],
  ['ics', ({ ics }) => all(ics, same)],
  ['ccs', ({ ccs }) => (ccs === undefined ? [] : [ccs])],
  ['committee', ({ committee }) => (committee === undefined ? [] : [committee])],
  ['url', ({ url }) => (url === undefined ? [] : [url])],
];

/** Every statement about the document, and every one of others that names it. */
export function evidenceOf(bench: Bench, id: string): readonly Evidence[] {
  const { records, mentionedBy, spellings } = documentOf(bench, id);
  const names = new Set([id, ...spellings]);
  // A document may name another spelling of itself: that has been said.
  const others = mentionedBy
    .filter((other) => !names.has(other))
    .flatMap((other) =>
      documentOf(bench, other).records.flatMap((record) => statementsNaming(record, names)),
    );
  return [...records.flatMap(statementsOf), ...others];
}

function statementsOf(record: SourceRecord): Evidence[] {
  const { source, asOf } = record;
  return FIELDS.flatMap(([field, words]) => words(record).map((raw) => ({ source, asOf, field, raw })));
}

function statementsNaming(record: SourceRecord, names: ReadonlySet<string>): Evidence[] {
  const { id, source, asOf } = record;
  return linksIn(record)
    .filter(([named]) => names.has(named))
    .flatMap(([, alone]) => statementsOf({ id, source, asOf, ...alone }))
    .map((one) => ({ ...one, raw: `${id}: ${one.raw}` }));
}

/** The sources that speak of these documents, each once. */
export function sourcesOf(bench: Bench, ids: readonly string[]): readonly SourceDescription[] {
  const keys = ids.flatMap((id) => documentOf(bench, id).records.map(({ source }) => source));
  return [...new Set(keys)].flatMap((key) => bench.shelf.source(key) ?? []);
}

/** How far the status may be trusted: two sources that agree are better than the better of the two. */
export function confidenceOf(bench: Bench, id: string): Confidence | null {
  const { records } = documentOf(bench, id);
  const first = records[0];
  if (!first) return null;
  if (records.some(({ confidence }) => confidence === 'conflict')) return 'conflict';
  const speaking = records.filter(({ status }) => status !== undefined);
  // A registry's list and its page are two sources here and one opinion.
  const opinions = new Set(speaking.map(({ source }) => bench.shelf.source(source)?.url ?? source));
  if (opinions.size > 1) return 'crossChecked';
  const source = speaking[0] ?? first;
  if (source.confidence !== undefined) return source.confidence;
  return bench.shelf.source(source.source)?.official === true ? 'official' : 'single';
}

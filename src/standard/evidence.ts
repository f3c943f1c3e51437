/** Which source said what, in its own words, and when: the drawer behind every answer. */
import type { Evidence } from './answer';
import type { Bench } from './bench';
import { documentOf } from './bench';
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

/** Every statement about the document, and every edge by which others name it. */
export function evidenceOf(bench: Bench, id: string): readonly Evidence[] {
  const { records, mentionedBy, spellings } = documentOf(bench, id);
  const own = records.flatMap((record) =>
    FIELDS.flatMap(([field, words]) => words(record).map((raw) => statement(record, field, raw))),
  );
  const names = new Set([id, ...spellings]);
  const others = mentionedBy.flatMap((other) =>
    documentOf(bench, other).records.flatMap((record) => edgesTo(record, names)),
  );
  return [...own, ...others];
}

function statement({ source, asOf }: SourceRecord, field: string, raw: string): Evidence {
  return { source, asOf, field, raw };
}

function edgesTo(record: SourceRecord, names: ReadonlySet<string>): Evidence[] {
  const named = <T extends { readonly id: string }>(edges: readonly T[] | undefined): readonly T[] =>
    (edges ?? []).filter((one) => names.has(one.id));
  return [
    ...all(named(record.replaces), edge).map((raw) => ['replaces', raw] as const),
    ...all(named(record.replacedBy), edge).map((raw) => ['replacedBy', raw] as const),
    ...all(named(record.adopts), adoption).map((raw) => ['adopts', raw] as const),
  ].map(([field, raw]) => statement(record, field, `${record.id}: ${raw}`));
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

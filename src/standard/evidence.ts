/** Which source said what, in its own words, and when: the drawer behind every answer. */
import type { Evidence } from './answer';
import type { Bench } from './bench';
import { documentOf } from './bench';
import { linksIn } from './links';
import type { DateField } from './statement';
import type { AdoptionEdge, Confidence, ReplacementEdge, SourceDescription, SourceRecord } from './record';

type Words = (record: SourceRecord) => string | readonly string[];

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

type Field = readonly [name: string, words: Words];
type TextMember =
  'supplementOf' | 'editionLabel' | 'confirmed' | 'mandate' | 'notice' | 'note' | 'ccs' | 'committee' | 'url';

/** A member that is one text, as it stands. */
const text = (member: TextMember): Field => [member, (record) => record[member] ?? []];
const date = (member: DateField): Field => [member, (record) => record[member]?.date ?? []];
const texts = (member: 'updatedBy' | 'updates' | 'aliases' | 'ics'): Field => [
  member,
  (record) => all(record[member], String),
];

/** Every field of a record, in the order of interest. */
const FIELDS: readonly Field[] = [
  ['status', ({ status }) => status?.raw ?? []],
  date('published'),
  date('effective'),
  date('withdrawn'),
  ['replacedBy', ({ replacedBy }) => all(replacedBy, edge)],
  ['replaces', ({ replaces }) => all(replaces, edge)],
  ['adopts', ({ adopts }) => all(adopts, adoption)],
  texts('updatedBy'),
  texts('updates'),
  text('supplementOf'),
  text('editionLabel'),
  text('confirmed'),
  text('mandate'),
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
  text('notice'),
  text('note'),
  ['title', ({ titles }) => Object.values(titles ?? {})],
  texts('aliases'),
  texts('ics'),
  text('ccs'),
  text('committee'),
  text('url'),
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
  return FIELDS.flatMap(([field, words]) =>
    [words(record)].flat().map((raw) => ({ source, asOf, field, raw })),
  );
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

/** Which source said what, in its own words, and when: the drawer behind every answer. */
import type { Evidence } from './answer';
import type { Bench } from './bench';
import { documentOf } from './bench';
import { linksIn } from './links';
import { bearingOn } from './statement';
import type { DateField } from './statement';
import type {
  AdoptionEdge,
  Confidence,
  Provenance,
  ReplacementEdge,
  SourceDescription,
  SourceRecord,
} from './record';

type Words = (record: SourceRecord) => string | readonly string[];

const joined = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');
const derived = (provenance?: Provenance): string | false => provenance === 'inferred' && '(inferred)';
const edge = ({ id, extent, scope, project, provenance, effective }: ReplacementEdge): string =>
  joined(
    id,
    extent !== 'full' && `(${extent})`,
    scope,
    project === true && '(project)',
    derived(provenance),
    effective,
  );
const adoption = ({ id, degree }: AdoptionEdge): string => joined(id, degree);
const all = <T>(items: readonly T[] | undefined, print: (item: T) => string): readonly string[] =>
  items && items.length > 0 ? [items.map(print).join('; ')] : [];

type Field = readonly [name: string, words: Words];
type TextMember =
  'supplementOf' | 'editionLabel' | 'confirmed' | 'mandate' | 'notice' | 'note' | 'ccs' | 'committee' | 'url';

/** A member that is one text, as it stands. */
const text = (member: TextMember): Field => [member, (record) => record[member] ?? []];
const date = (member: DateField): Field => [
  member,
  ({ [member]: said }) => (said ? joined(said.date, derived(said.provenance)) : []),
];
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
      all(conversions, ({ from, spelling, mandate, notice }) => joined(from, spelling, mandate, notice)),
  ],
  [
    'clauseRepeal',
    ({ clauseRepeals }) => all(clauseRepeals, ({ by, clauses, from }) => joined(clauses, by, from)),
  ],
  [
    'regime',
    ({ regimes }) =>
      all(regimes, ({ regime, from = '', until = '', extent }) =>
        joined(regime, `[${from}, ${until})`, extent),
      ),
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

/**
 * Every statement about the document, then those about the designation that was asked for and about the work as a whole,
 * then those of other documents that name one of these. What is said of or by another document has its designation before
 * it.
 * @param cited the designation that was asked for, where another document answers for it
 */
export function evidenceOf(bench: Bench, id: string, cited: string): readonly Evidence[] {
  const documents = [documentOf(bench, id), documentOf(bench, cited)];
  const own = new Set([id, ...(documents[0]?.spellings ?? [])]);
  const names = new Set([id, cited, ...documents.flatMap(({ spellings }) => spellings)]);
  const records = new Set([...bearingOn(bench, id), ...documents.flatMap((one) => one.records)]);
  const others = new Set(documents.flatMap(({ mentionedBy }) => mentionedBy));
  const statements = (record: SourceRecord): Evidence[] => {
    const { id: by, source, asOf } = record;
    const before = own.has(by) ? '' : `${by}: `;
    return FIELDS.flatMap(([field, words]) =>
      [words(record)].flat().map((raw) => ({ source, asOf, field, raw: before + raw })),
    );
  };
  const naming = (record: SourceRecord): Evidence[] => {
    const { id: by, source, asOf } = record;
    return linksIn(record)
      .filter(([named]) => names.has(named))
      .flatMap(([, alone]) => statements({ id: by, source, asOf, ...alone }));
  };
  return [
    ...[...records].flatMap(statements),
    // A document may name another spelling of itself: that has been said.
    ...[...others]
      .filter((other) => !names.has(other))
      .flatMap((other) => documentOf(bench, other).records.flatMap(naming)),
  ];
}

/** The sources that speak of these documents, each once. */
export function sourcesOf(bench: Bench, ids: readonly string[]): readonly SourceDescription[] {
  const keys = ids.flatMap((id) => bearingOn(bench, id).map(({ source }) => source));
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

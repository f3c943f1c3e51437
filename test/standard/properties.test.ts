/** What holds for every shelf, however dirty. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/catalogue/answer-of';
import { mergeEntries } from '../../src/catalogue/merge';
import { keyOf, workOf, parse } from '../../src/identifier';
import { asEntry, PackError, type PackEntry } from '../../src/pack';
import { judge } from '../../src/standard';
import type { Answer, Shelf, SourceRecord } from '../../src/standard';
import { CONFIDENCES, DEGREES, EXTENTS, LIFECYCLES, MANDATES, PROVENANCES } from '../../src/standard/record';
import { identifier, shelfOf } from './shelf';
import { titleCheck } from '../../src/standard/title';
import { runs } from '../runs';

const EDITIONS = [
  ...['GB', 'GB/T', 'ISO', 'IEC'].flatMap((prefix) =>
    ['1', '2', '2.1'].flatMap((number) =>
      ['1998', '2010', '2026'].map((year) =>
        prefix.startsWith('GB')
          ? `${prefix} ${number}-${year}`
          : `${prefix} ${number.replace('.', '-')}:${year}`,
      ),
    ),
  ),
  'RFC 1',
  'RFC 2',
  'ISO 1:2010/Amd 1:2012',
  'GB 1-2010/XG1-2012',
];
/** A draft without a year is another edition's on another day. */
const IDS = [...EDITIONS, 'ISO/DIS 2'];
const UNDATED = ['GB 1', 'GB/T 2', 'ISO 1', 'ISO 2-1', 'IEC 2', 'RFC 9'];

const id = fc.constantFrom(...IDS);
const day = fc.constantFrom('1990', '1998-05', '2010-06-01', '2020-02-29', '2026-11-24', '2027-01-01');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const date = fc.record({ date: day, provenance: fc.constantFrom('stated' as const, 'inferred' as const) });
const status = fc.constantFrom(
  { raw: '现行', lifecycle: 'inForce' as const },
  { raw: '废止', lifecycle: 'withdrawn' as const },
  { raw: '即将实施', lifecycle: 'upcoming' as const },
  { raw: '60.60', lifecycle: 'inForce' as const },
  { raw: 'REVISED', lifecycle: 'withdrawn' as const },
  { raw: '00.98', lifecycle: 'cancelled' as const },
  { raw: 'OB', lifecycle: 'inactive' as const },
  { raw: '???', lifecycle: 'unknown' as const },
);
const edge = fc.record(
  {
    id: fc.oneof(id, fc.constantFrom(...UNDATED)),
    extent: fc.constantFrom('full' as const, 'part' as const, 'completes' as const),
    project: fc.boolean(),
    effective: day,
  },
  { requiredKeys: ['id', 'extent'] },
);
const aRecord: fc.Arbitrary<SourceRecord> = fc
  .record({
    id,
    source: fc.constantFrom('a', 'b'),
    asOf: day,
    confidence: optional(fc.constantFrom('official' as const, 'inferred' as const, 'conflict' as const)),
    status: optional(status),
    published: optional(date),
    effective: optional(date),
    withdrawn: optional(date),
    replaces: optional(fc.array(edge, { maxLength: 3 })),
    replacedBy: optional(fc.array(edge, { maxLength: 3 })),
    adopts: optional(
      fc.array(fc.record({ id, degree: fc.constantFrom('IDT' as const, 'MOD' as const) }), { maxLength: 2 }),
    ),
    updates: optional(fc.array(id, { maxLength: 2 })),
  })
  .map((fields) => {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return { id: fields.id, source: fields.source, asOf: fields.asOf, ...Object.fromEntries(present) };
  });

const on = fc.constantFrom('1999-01-01', '2015-07-01', '2026-11-24', '2030-01-01');
/** Asked mostly for what the shelf speaks of: of anything else there is nothing to say. */
const question = fc.array(aRecord, { maxLength: 14, size: 'medium' }).chain((records) =>
  fc.record({
    records: fc.constant(records),
    cited: fc.oneof(
      { weight: 3, arbitrary: records.length === 0 ? id : fc.constantFrom(...records.map((one) => one.id)) },
      id,
      fc.constantFrom(...UNDATED),
    ),
    on,
  }),
);

function isSupported(shelf: Shelf, { id: named, on }: Answer): boolean {
  const records = (shelf.dossier(named ?? '')?.records ?? []).concat(
    shelf.dossier(named?.replace('GB/T', 'GB') ?? '')?.records ?? [],
    shelf.dossier(named?.replace(/^GB /, 'GB/T ') ?? '')?.records ?? [],
  );
  return on !== '' && records.some((one) => one.status !== undefined && one.status.lifecycle !== 'unknown');
}

/** A busy machine is no failure. */
const PATIENCE = 300_000;

describe('for every shelf, citation and day', () => {
  it(
    'there is an answer, with the parts it promises',
    () => {
      fc.assert(
        fc.property(question, ({ records, cited, on }) => {
          const shelf = shelfOf(records);
          const answer = judge(identifier(cited), shelf, on);
          const { verdict, successors, lineage } = answer;
          expect(answer.id === null).toBe(answer.match === 'none');
          expect(verdict.until === null).toBe(verdict.answer !== 'until');
          if (verdict.until !== null) expect(verdict.until > on).toBe(true);
          if (answer.lifecycle === 'withdrawn') expect(['yes', 'until']).not.toContain(verdict.answer);
          expect(new Set(successors.map((one) => one.id)).size).toBe(successors.length);
          if (successors.length > 0) expect(successors.some(({ terminal }) => terminal)).toBe(true);
          expect(successors.map((one) => one.id)).not.toContain(answer.id);
          if (answer.id !== null) expect(lineage.filter((one) => one.cited)).toHaveLength(1);
          expect(structuredClone(answer)).toEqual(answer);
        }),
        runs(400),
      );
    },
    PATIENCE,
  );

  it(
    'nobody reads yes without a statement that supports it',
    () => {
      let saidYes = 0;
      fc.assert(
        fc.property(question, ({ records, cited, on }) => {
          const shelf = shelfOf(records);
          const answer = judge(identifier(cited), shelf, on);
          if (answer.verdict.answer !== 'yes' && answer.verdict.answer !== 'until') return;
          saidYes += 1;
          expect(isSupported(shelf, answer)).toBe(true);
        }),
        runs(1000),
      );
      expect(saidYes).toBeGreaterThan(20);
    },
    PATIENCE,
  );

  it(
    'what is withdrawn on a day is withdrawn on every later one',
    () => {
      let wasWithdrawn = 0;
      fc.assert(
        fc.property(question, ({ records, cited, on }) => {
          const shelf = shelfOf(records);
          if (!EDITIONS.includes(cited)) return;
          if (judge(identifier(cited), shelf, on).lifecycle !== 'withdrawn') return;
          wasWithdrawn += 1;
          expect(judge(identifier(cited), shelf, '2040-01-01').lifecycle).toBe('withdrawn');
        }),
        runs(300),
      );
      expect(wasWithdrawn).toBeGreaterThan(20);
    },
    PATIENCE,
  );
});

/** Any text that JSON can hold: halves of surrogate pairs, controls, names that objects inherit. */
const anyText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '', ' ', '-0', '\u0000', '%', '/', '١٢'),
);
const numbered = fc.oneof(id, fc.constantFrom(...UNDATED));
/** Designations, mostly; some with anything inside. */
const anyName = fc
  .oneof(
    { weight: 6, arbitrary: numbered },
    anyText,
    fc.tuple(numbered, anyText).map(([name, text]) => name + text),
    fc
      .tuple(numbered, anyText, fc.nat(9))
      .map(([name, text, at]) => name.slice(0, at) + text + name.slice(at)),
  )
  .map((name) => name || 'x');
const anyDate = fc.oneof({ weight: 6, arbitrary: day }, fc.constantFrom('0000', '0000-02-29', '9999-12-31'));
/** The border looks at records, not at what is asked. */
const anyDay = fc.oneof({ weight: 6, arbitrary: anyDate }, fc.constantFrom('9999-99-99', '2026-02-30'));
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const anyDated = fc.record({ date: anyDate, provenance: fc.constantFrom(...PROVENANCES) });
const anyEdge = fc.record(
  {
    id: anyName,
    extent: fc.constantFrom(...EXTENTS),
    scope: anyText,
    effective: anyDate,
    project: fc.boolean(),
  },
  { requiredKeys: ['id', 'extent'] },
);
const saidOfDocument = fc.record(
  {
    confidence: fc.constantFrom(...CONFIDENCES),
    titles: fc.dictionary(anyText, anyText, { maxKeys: 3 }),
    status: fc.record({
      raw: fc.oneof(anyText, fc.constantFrom('现行', '95.99', '98')),
      lifecycle: fc.constantFrom(...LIFECYCLES),
    }),
    published: anyDated,
    effective: anyDated,
    withdrawn: anyDated,
    mandate: fc.constantFrom(...MANDATES),
    editionLabel: anyText,
    confirmed: anyDate,
    replaces: some(anyEdge),
    replacedBy: some(anyEdge),
    adopts: some(fc.record({ id: anyName, degree: fc.constantFrom(...DEGREES) })),
    supplementOf: anyName,
    updatedBy: some(anyName),
    updates: some(anyName),
    aliases: some(anyName),
    conversions: some(
      fc.record({ from: anyDate, spelling: anyName, mandate: fc.constantFrom(...MANDATES), notice: anyText }),
    ),
    clauseRepeals: some(
      fc.record({ by: anyName, clauses: anyText, from: anyDate }, { requiredKeys: ['by'] }),
    ),
    regimes: some(
      fc.record({ regime: anyText, from: anyDate, until: anyDate }, { requiredKeys: ['regime'] }),
    ),
    ics: some(anyName),
    url: anyText.map((text) => `https://${text}`),
  } satisfies Partial<Record<keyof SourceRecord, fc.Arbitrary<unknown>>>,
  { requiredKeys: [] },
);
const MEMBERS = ['asOf', 'titles', 'status', 'replaces', 'conversions', 'clauseRepeals', 'url', 'x'];
/** One member of a record, or one that no record has, is sometimes whatever JSON may hold. */
const spoilt = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.tuple(fc.constantFrom(...MEMBERS), fc.jsonValue()),
);
const anEntry = fc
  .record({ id: anyName, said: some(saidOfDocument), asOf: anyDate, mentionedBy: some(anyName), spoilt })
  .map(({ id: named, said, asOf, mentionedBy, spoilt: spoiler }) => ({
    key: keyOf(named),
    id: named,
    records: said.map((members) => ({
      ...members,
      id: named,
      source: 'a',
      asOf,
      ...(spoiler ? { [spoiler[0]]: spoiler[1] } : {}),
    })),
    mentionedBy,
  }));

function accepted(value: unknown): PackEntry[] {
  try {
    return [asEntry(JSON.parse(JSON.stringify(value)))];
  } catch (error) {
    if (error instanceof PackError) return [];
    throw error;
  }
}

function shelfOfPack(entries: readonly PackEntry[]): Shelf {
  const dossiers = mergeEntries([entries]);
  const workNamed = (named: string): string => {
    const parsed = parse(named);
    return parsed ? workOf(parsed) : named;
  };
  return {
    dossier: (named) => dossiers.find((one) => one.id === named),
    editions: (work) => dossiers.filter((one) => workNamed(one.id) === work),
    source: () => undefined,
  };
}

describe('for whatever JSON the border takes', () => {
  it(
    'there is an answer to every citation, and it is plain data',
    () => {
      let judged = 0;
      fc.assert(
        fc.property(
          fc.array(anEntry, { maxLength: 6 }),
          anyName,
          fc.record(
            { regime: anyText, citedOn: anyDay, title: anyText.map(titleCheck), today: anyDay },
            { requiredKeys: [] },
          ),
          (entries, cited, options) => {
            const taken = entries.flatMap(accepted);
            const shelf = shelfOfPack(taken);
            for (const citation of [cited, ...taken.map((entry) => entry.id)]) {
              const answer = answerOf(citation, shelf, '2026-11-24', options);
              expect(structuredClone(answer)).toEqual(answer);
              expect(answer.officialUrl ?? 'https://').toMatch(/^https?:\/\//);
              judged += answer.evidence.length > 0 ? 1 : 0;
            }
          },
        ),
        runs(600),
      );
      // What is refused shows nothing: most of it must come through.
      expect(judged).toBeGreaterThan(500);
    },
    PATIENCE,
  );
});

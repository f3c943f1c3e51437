import { describe, expect, it } from 'vitest';
import { asChange, asEntry } from '../../src/pack';
import type { SourceRecord } from '../../src/standard/record';

const edge = {
  id: 'GB 1-2020',
  extent: 'full',
  provenance: 'stated',
  scope: '1',
  effective: '2020',
  project: true,
};

/** Every member that a record can have, each with something in it. */
const WHOLE = {
  id: 'GB 5-2010',
  source: 'made-up',
  asOf: '2026-01-02',
  confidence: 'official',
  titles: { zh: '甲', en: '' },
  status: { lifecycle: 'inForce', raw: '' },
  published: { date: '2010', provenance: 'stated' },
  effective: { date: '2010-06', provenance: 'inferred' },
  withdrawn: { date: '2030-01-01', provenance: 'stated' },
  mandate: 'mandatory',
  editionLabel: '2018年版',
  confirmed: '2019',
  replaces: [edge],
  replacedBy: [{ ...edge, extent: 'completes' }],
  adopts: [{ id: 'ISO 5:2009', degree: 'IDT' }],
  supplementOf: 'GB 4-2010',
  updatedBy: ['GB 6-2020'],
  updates: ['GB 3-2000'],
  aliases: ['GB/T 5-2010'],
  conversions: [{ from: '2017-03-23', spelling: 'GB/T 5-2010', mandate: 'recommended', notice: '第7号' }],
  clauseRepeals: [{ by: 'GB 55000-2021', clauses: '3.1', from: '2022-04-01' }],
  regimes: [{ regime: 'IAF', from: '2011', until: '2031', extent: 'partial' }],
  ics: ['01.040'],
  ccs: 'A14',
  committee: 'TC 4',
  notice: '公告',
  url: 'https://example.org/5',
  note: 'a remark',
} satisfies Record<keyof SourceRecord, unknown>;

const entry = (record: unknown) => ({ key: 'GB!15 2010', id: 'GB 5-2010', records: [WHOLE, record] });
const taken = (record: unknown) => {
  const value: unknown = JSON.parse(JSON.stringify(entry(record)));
  try {
    return asEntry(value) === value;
  } catch (error) {
    expect(error).toMatchObject({ name: 'PackError', fault: 'entry' });
    return false;
  }
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The value with the member at the end of the path replaced. */
function altered(value: unknown, [name, ...deeper]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  if (isList(value)) return value.map((one, at) => (String(at) === name ? altered(one, deeper, by) : one));
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [name]: altered(members[name], deeper, by) };
}

/** The path to each value inside, lists and objects too. */
function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([name, inner]) => paths(inner).map((path) => [name, ...path])),
  ];
}

describe('a record at the border', () => {
  it('is taken with all its members, with few, and with members of later days', () => {
    expect(taken(WHOLE)).toBe(true);
    expect(taken({ id: 'GB 5-2010', source: 'made-up', asOf: '2026' })).toBe(true);
    expect(taken({ ...WHOLE, price: null, adopts: [{ id: 'ISO 5', degree: 'MOD', note: 5 }] })).toBe(true);
  });

  it.each(paths(WHOLE).map((path) => ({ path, name: path.join('.') })))(
    'is refused where $name is of another kind',
    ({ path }) => {
      for (const wrong of [null, 5, [null], [[]], { by: 5 }, { raw: {} }]) {
        expect(taken(altered(WHOLE, path, wrong)), JSON.stringify(wrong)).toBe(false);
      }
    },
  );

  it.each(['2024', '2024-02', '2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31', '2024-06-30'])(
    'is taken where a date is %s',
    (date) => {
      expect(taken({ ...WHOLE, asOf: date })).toBe(true);
    },
  );

  it.each([
    ['id'],
    ['source'],
    ['asOf'],
    ['status.lifecycle'],
    ['published.provenance'],
    ['withdrawn.date'],
    ['replaces.0.extent'],
    ['adopts.0.degree'],
    ['conversions.0.mandate'],
    ['clauseRepeals.0.by'],
    ['regimes.0.regime'],
  ])('is refused without %s', (name) => {
    expect(taken(altered(WHOLE, name.split('.'), undefined))).toBe(false);
  });

  it.each([
    ['status.lifecycle', 'zzz'],
    ['status.lifecycle', 'constructor'],
    ['confidence', 'sure'],
    ['mandate', 'MANDATORY'],
    ['published.provenance', 'guessed'],
    ['replaces.0.extent', 'partial'],
    ['replacedBy.0.provenance', ''],
    ['adopts.0.degree', 'idt'],
    ['conversions.0.mandate', 'must'],
    ['regimes.0.extent', 'part'],
    ['asOf', 'yesterday'],
    ['effective.date', '1.6.2010'],
    ['clauseRepeals.0.from', '2022-4-1'],
    ['withdrawn.date', '2024-02-31'],
    ['withdrawn.date', '2024-06-31'],
    ['published.date', '2024-99-99'],
    ['replaces.0.effective', '2023-02-29'],
    ['confirmed', '2024-00'],
    ['conversions.0.from', '2024-13'],
    ['regimes.0.until', '2024-01-00'],
    ['confirmed', ''],
    ['supplementOf', ''],
    ['aliases.0', ''],
    ['url', 'javascript:alert(1)'],
    ['url', 'data:text/html,x'],
    ['url', '//example.org'],
    ['url', ' https://example.org'],
  ])('is refused where %s is “%s”', (name, wrong) => {
    expect(taken(altered(WHOLE, name.split('.'), wrong))).toBe(false);
  });

  it('is refused among the mentions of an entry, and in a change file, as in a block', () => {
    expect(() => asEntry({ ...entry(WHOLE), mentionedBy: ['GB 1-2020', 5] })).toThrow(/not a record/);
    expect(() => asEntry({ ...entry(WHOLE), records: {} })).toThrow(/not a record/);
    const { key, id } = entry(WHOLE);
    const change = (record: unknown) => ({ key, id, entry: { key, id, records: [record] } });
    expect(asChange(change(WHOLE))).toEqual(change(WHOLE));
    expect(() => asChange(change({ ...WHOLE, conversions: [null] }))).toThrow(/not a change/);
  });
});

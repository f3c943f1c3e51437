/** Rules of the domain (R18, R19, R20, R24): whom to believe. Each with what goes wrong for a reader when it is left out. */
import { describe, expect, it } from 'vitest';
import { judge, type Lifecycle, type SourceRecord } from '../../src/standard';
import { ABOLISHED, alive, ask, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

describe('R18 unknown and conflict', () => {
  it('a bare listing is unknown, with or without dates', () => {
    for (const fields of [
      {},
      { published: stated('2010-01-01'), effective: stated('2010-06-01') },
      { status: status('已发布', 'unknown') },
    ])
      expect(ask('GB/T 5-2010', [record('GB/T 5-2010', fields)]).verdict).toMatchObject({
        answer: 'unknown',
        face: 'unknown',
        reason: { rule: 'R18', code: 'noStatus' },
      });
  });

  it('a number that no source names is unknown', () => {
    expect(ask('GB/T 5-2010', [])).toMatchObject({
      match: 'none',
      id: null,
      verdict: { reason: { code: 'notInData' } },
    });
  });

  it('two official sources that differ on the status are shown, not judged', () => {
    const records = [
      alive('GB/T 5-2010', { source: 'official', asOf: '2026-08-01' }),
      record('GB/T 5-2010', { source: 'register', asOf: '2026-07-01', status: ABOLISHED }),
    ];
    const answer = ask('GB/T 5-2010', records);
    expect(answer.verdict).toMatchObject({
      answer: 'unknown',
      face: 'conflict',
      reason: { code: 'conflict', field: 'status' },
    });
    expect(answer.confidence).toBe('conflict');
    expect(answer.evidence.filter(({ field }) => field === 'status').map(({ raw }) => raw)).toEqual([
      '现行',
      '废止',
    ]);
  });

  it('age is no conflict, nor is somebody’s list against the registry', () => {
    const older = alive('GB/T 5-2010', { source: 'official', asOf: '2026-01-01' });
    expect(
      ask('GB/T 5-2010', [
        older,
        record('GB/T 5-2010', { source: 'register', asOf: '2026-07-01', status: ABOLISHED }),
      ]).verdict.answer,
    ).toBe('history');
    expect(
      ask('GB/T 5-2010', [
        older,
        record('GB/T 5-2010', { source: 'somebody', asOf: '2025-07-01', status: ABOLISHED }),
      ]).verdict.answer,
    ).toBe('yes');
  });

  it('a day of the end that has passed and a later word of another registry are shown, not judged', () => {
    const dated = { source: 'official', asOf: '2026-03-13', status: status('PUBLISHED', 'inForce') };
    const records = [
      record('ISO/IEC 5:2009', { ...dated, withdrawn: stated('2015-12-15') }),
      record('ISO/IEC 5:2009', {
        source: 'register',
        asOf: '2026-08-19',
        status: status('90.93', 'inForce'),
      }),
    ];
    const verdict = (day = TODAY, said = records) => ask('ISO/IEC 5:2009', said, day).verdict;
    expect(verdict()).toMatchObject({
      answer: 'unknown',
      face: 'conflict',
      reason: { rule: 'R18', code: 'conflict', field: 'withdrawn' },
    });
    expect(verdict('2015-12-15').face).toBe('conflict');
    expect(verdict('2015-12-14').face).not.toBe('conflict');
    expect(verdict(TODAY, records.slice(0, 1)).face).toBe('history');
    const corrected = record('ISO/IEC 5:2009', {
      ...dated,
      asOf: '2026-09-01',
      withdrawn: stated('2027-01-01'),
    });
    expect(verdict(TODAY, [...records, corrected]).face).toBe('until');
  });

  it('what the registry calls over is not revived by somebody’s later list; the difference is shown', () => {
    const registry = record('GB/T 5-2010', { source: 'official', asOf: '2026-10-01', status: ABOLISHED });
    for (const asOf of ['2026-10-01', '2026-10-02']) {
      const records = [alive('GB/T 5-2010', { source: 'somebody', asOf }), registry];
      for (const cited of ['GB/T 5-2010', 'GB/T 5'])
        expect(ask(cited, records)).toMatchObject({
          lifecycle: 'withdrawn',
          confidence: 'conflict',
          verdict: { answer: 'history', face: 'history' },
        });
    }
    const corrected = alive('GB/T 5-2010', { source: 'official', asOf: '2026-10-03' });
    const list = alive('GB/T 5-2010', { source: 'somebody', asOf: '2026-10-02' });
    expect(ask('GB/T 5-2010', [list, registry, corrected]).verdict.answer).toBe('yes');
    const before = alive('GB/T 5-2010', { source: 'somebody', asOf: '2026-09-30' });
    expect(ask('GB/T 5-2010', [before, registry]).confidence).toBe('crossChecked');
  });

  it('dates in conflict stop the answer only where it hangs on them', () => {
    const records = ['2026-12-01', '2026-10-01'].map((date, at) =>
      record('GB/T 5-2026', {
        source: at === 0 ? 'official' : 'register',
        status: status('即将实施', 'upcoming'),
        effective: stated(date),
      }),
    );
    expect(ask('GB/T 5-2026', records).verdict).toMatchObject({
      face: 'conflict',
      reason: { field: 'effective' },
    });
    const later = ask('GB/T 5-2026', records, '2027-01-01');
    expect(later.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
    expect(later.confidence).toBe('conflict');
  });

  it('a coarser date is no other date', () => {
    const records = [
      alive('GB/T 5-2010', { source: 'official' }),
      alive('GB/T 5-2010', { source: 'register', effective: stated('2010') }),
    ];
    expect(ask('GB/T 5-2010', records).confidence).not.toBe('conflict');
  });

  it('records that their collector found at odds are compared with each other', () => {
    const odd = (lifecycle: Lifecycle, raw: string) =>
      record('GB/T 5-2010', { source: 'somebody', confidence: 'conflict', status: status(raw, lifecycle) });
    expect(ask('GB/T 5-2010', [odd('inForce', '现行'), odd('withdrawn', '废止')]).verdict.face).toBe(
      'conflict',
    );
  });
});

describe('R19 freshness', () => {
  it('beyond thirty days the verdict stays and carries its age', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010', { asOf: '2026-10-25' })]).verdict.staleDays).toBeNull();
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010', { asOf: '2026-10-24' })]).verdict).toMatchObject({
      answer: 'yes',
      staleDays: 31,
    });
  });

  it('the newest record that says it counts; the age is that of today, not of the day asked about', () => {
    const records = [
      alive('GB/T 5-2010', { asOf: '2020-01-01' }),
      alive('GB/T 5-2010', { asOf: '2026-11-20' }),
    ];
    expect(ask('GB/T 5-2010', records)).toMatchObject({
      dataDate: '2026-11-20',
      verdict: { staleDays: null },
    });
    expect(ask('GB/T 5-2010', records, '2015-01-01', { today: '2027-01-01' }).verdict.staleDays).toBe(42);
  });
});

describe('R19 the day of the data is that of what the verdict rests on', () => {
  const OLD = '2020-01-01';
  const NEW = '2026-11-20';
  const of = (fields: Partial<SourceRecord>) => record('GB/T 5-2010', { asOf: NEW, ...fields });

  it('not that of a remark, a title or a date beside it', () => {
    for (const fields of [{ note: 'a remark' }, { titles: { en: 'A' } }, { published: stated('2010-01-01') }])
      expect(ask('GB/T 5-2010', [alive('GB/T 5-2010', { asOf: OLD }), of(fields)])).toMatchObject({
        dataDate: OLD,
        verdict: { answer: 'yes', staleDays: 2519 },
      });
  });

  it('nor that of a word that does not count', () => {
    const registry = alive('GB/T 5-2010', { asOf: OLD });
    const guess = of({ confidence: 'inferred', status: ABOLISHED });
    expect(ask('GB/T 5-2010', [registry, guess])).toMatchObject({ lifecycle: 'inForce', dataDate: OLD });
  });

  it('of what is over also that of its end, or of the successor that ended it', () => {
    const registry = alive('GB/T 5-2010', { asOf: OLD });
    const over = { lifecycle: 'withdrawn', dataDate: NEW, verdict: { staleDays: null } };
    expect(ask('GB/T 5-2010', [registry, of({ withdrawn: stated('2026-01-01') })])).toMatchObject(over);
    const next = alive('GB/T 5-2020', {
      asOf: NEW,
      published: stated('2020-01-01'),
      effective: stated('2020-06-01'),
      replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
    });
    expect(ask('GB/T 5-2010', [registry, next])).toMatchObject(over);
  });

  it('and where nobody states a status, of whatever is said', () => {
    expect(ask('GB/T 5-2010', [of({ asOf: OLD }), of({ note: 'a remark' })]).dataDate).toBe(NEW);
  });
});

describe('R20 notices beat older catalogues', () => {
  it('the newer word counts whatever the order of the layers, and both are kept', () => {
    const records = [
      alive('YY/T 5-2010', { source: 'official', asOf: '2026-07-01' }),
      record('YY/T 5-2010', { source: 'register', asOf: '2026-08-14', notice: '2026-56', status: ABOLISHED }),
    ];
    for (const order of [records, records.toReversed()]) {
      const answer = ask('YY/T 5-2010', order);
      expect(answer.lifecycle).toBe('withdrawn');
      expect(answer.statusWords).toEqual(['废止']);
      const words = answer.evidence.flatMap(({ field, raw }) => (field === 'status' ? raw : []));
      expect(words.toSorted()).toEqual(['废止', '现行']);
    }
  });

  it('what was derived yields to what was said', () => {
    const records = [
      record('YY/T 5-2010', {
        asOf: '2026-10-01',
        confidence: 'inferred',
        status: status('被代替', 'withdrawn'),
      }),
      alive('YY/T 5-2010', { asOf: '2026-08-01' }),
    ];
    expect(ask('YY/T 5-2010', records).lifecycle).toBe('inForce');
  });
});

describe('R24 facts as of a day, from a source', () => {
  it('every answer that knows something carries both', () => {
    const answer = ask('GB/T 5-2010', [
      alive('GB/T 5-2010', { source: 'official', asOf: '2026-09-22', url: 'https://example.org/5' }),
    ]);
    expect(answer.dataDate).toBe('2026-09-22');
    expect(answer.sources.map(({ id }) => id)).toEqual(['official']);
    expect(answer.evidence).toContainEqual({
      source: 'official',
      asOf: '2026-09-22',
      field: 'status',
      raw: '现行',
    });
    expect(answer.officialUrl).toBe('https://example.org/5');
    expect(answer.confidence).toBe('official');
  });

  it('a document that is only named takes them from who names it', () => {
    const answer = ask('GB/T 5-2000', [
      alive('GB/T 5-2010', {
        source: 'official',
        asOf: '2026-09-22',
        replaces: [{ id: 'GB/T 5-2000', extent: 'full' }],
      }),
    ]);
    expect(answer).toMatchObject({ dataDate: '2026-09-22', sources: [{ id: 'official' }] });
    expect(answer.evidence).toEqual([
      { source: 'official', asOf: '2026-09-22', field: 'replaces', raw: 'GB/T 5-2010: GB/T 5-2000' },
    ]);
  });

  it('says how far it may be trusted', () => {
    const confidence = (...records: Partial<SourceRecord>[]) =>
      ask(
        'GB/T 5-2010',
        records.map((fields) => alive('GB/T 5-2010', fields)),
      ).confidence;
    expect(confidence({ source: 'somebody' })).toBe('single');
    expect(confidence({ source: 'somebody' }, { source: 'official' })).toBe('crossChecked');
    expect(confidence({ source: 'somebody', confidence: 'inferred' })).toBe('inferred');
  });

  it("a registry's list and its page do not confirm each other", () => {
    const list = source('registry', true);
    const records = ['registry', 'registry-page'].map((id) => alive('GB/T 5-2010', { source: id }));
    const shelf = shelfOf(records, [list, { ...source('registry-page', true), url: list.url }]);
    expect(judge(identifier('GB/T 5-2010'), shelf, TODAY).confidence).toBe('official');
  });
});

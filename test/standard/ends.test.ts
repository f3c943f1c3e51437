/** R5, R6, R11 in detail: when a document ended or will end, against what its sources say later, and where to go. */
import { describe, expect, it } from 'vitest';
import { judge, type ReplacementEdge, type SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, GONE, IN_FORCE, NEXT, SOON, alive, ask, full, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

const old = (fields: Partial<SourceRecord> = {}) =>
  record('GB/T 5-2010', { status: ABOLISHED, published: stated('2010-01-01'), ...fields });
const end = (...records: SourceRecord[]) => ask('GB/T 5-2010', records).dates.withdrawn;
const to = (id: string, fields: Partial<ReplacementEdge> = {}): ReplacementEdge => ({
  id,
  extent: 'full',
  ...fields,
});

describe('which end counts', () => {
  it('of several full successors the first', () => {
    const records = [old({ replacedBy: [to('GB/T 7-2022'), to('GB/T 6-2020')] }), NEXT];
    const later = alive('GB/T 7-2022', { published: stated('2022-01-01'), effective: stated('2022-06-01') });
    expect(end(...records, later)).toMatchObject({ date: '2020-10-01', from: 'GB/T 6-2020' });
    expect(end(old({ replacedBy: [to('GB/T 6-2020'), to('GB/T 7-2022')] }), NEXT, later)).toMatchObject({
      date: '2020-10-01',
    });
  });

  it('of several parts the last', () => {
    const parts = [to('GB/T 6-2020', { extent: 'part' }), to('GB/T 7-2022', { extent: 'completes' })];
    const later = alive('GB/T 7-2022', { published: stated('2022-01-01'), effective: stated('2022-06-01') });
    for (const replacedBy of [parts, parts.toReversed()])
      expect(end(old({ status: CURRENT, asOf: '2011-01-01', replacedBy }), NEXT, later)).toMatchObject({
        date: '2022-06-01',
        from: 'GB/T 7-2022',
      });
  });

  it('none of a part alone, while the registry keeps the document', () => {
    expect(
      end(alive('GB/T 5-2010', { replacedBy: [to('GB/T 6-2020', { extent: 'part' })] }), NEXT),
    ).toBeNull();
  });

  it('a derived one only where no successor gives a better', () => {
    const derived = { date: '2019', provenance: 'inferred' as const };
    expect(end(old({ withdrawn: derived, replacedBy: full('GB/T 6-2020') }), NEXT)?.date).toBe('2020-10-01');
    expect(end(old({ withdrawn: derived }))).toEqual(derived);
  });

  it('the year of a successor of which nothing else is known', () => {
    expect(end(old({ replacedBy: full('GB/T 6-2020') }))).toEqual({
      date: '2020',
      provenance: 'inferred',
      from: 'GB/T 6-2020',
    });
    expect(end(old({ replacedBy: full('Q/ABC 6') }))).toBeNull();
  });

  it('not that year where a later word still has the document', () => {
    const named = (asOf: string) => old({ status: CURRENT, asOf, replacedBy: full('GB/T 6-2020') });
    expect(end(named('2019-12-31'))?.date).toBe('2020');
    expect(end(named('2020-06-01'))).toBeNull();
    expect(end(named('2021-01-01'))).toBeNull();
  });

  it('nor for a European text, which may stay beside it', () => {
    const records = [
      record('EN 5:2010', { status: status('WD', 'withdrawn'), replacedBy: full('EN 6:2020') }),
    ];
    expect(ask('EN 5:2010', records).dates.withdrawn).toBeNull();
  });

  it('not one that a registry’s later act contradicts', () => {
    const replacedBy = full('ISO 6:2020');
    const next = record('ISO 6:2020', { published: stated('2020-03-15'), status: IN_FORCE });
    const lifecycle = (asOf: string, raw = '90.93') =>
      ask('ISO 5:2010', [record('ISO 5:2010', { status: status(raw, 'inForce'), asOf, replacedBy }), next])
        .lifecycle;
    expect(lifecycle('2020-03-14')).toBe('withdrawn');
    expect(lifecycle('2020-03-15')).toBe('inForce');
    expect(lifecycle('2024-01-01')).toBe('inForce');
    expect(lifecycle('2024-01-01', 'Active')).toBe('withdrawn');
  });

  it('not one that lies after the word that it is over', () => {
    expect(end(old({ asOf: '2020-09-30', replacedBy: full('GB/T 6-2020') }), NEXT)).toBeNull();
    expect(end(old({ asOf: '2020-10-01', replacedBy: full('GB/T 6-2020') }), NEXT)?.date).toBe('2020-10-01');
  });

  it('not one before a day on which a list still had it', () => {
    const listed = (fields: Partial<SourceRecord>) =>
      record('GB/T 5-2010', { source: 'somebody', status: CURRENT, asOf: '2023-05-01', ...fields });
    const gone = old({ replacedBy: full('GB/T 6-2020') });
    expect(end(gone, NEXT, listed({}))).toBeNull();
    expect(end(gone, NEXT, listed({ asOf: '2020-10-01' }))?.date).toBe('2020-10-01');
    expect(end(gone, NEXT, listed({ confidence: 'inferred' }))?.date).toBe('2020-10-01');
    expect(end(gone, NEXT, listed({ status: ABOLISHED }))?.date).toBe('2020-10-01');
  });
});

describe('what one’s own list keeps', () => {
  const SOURCES = [{ ...source('ours', false), own: true as const }, source('official', true)];
  const own = (fields: Partial<SourceRecord>) =>
    record('GB/T 5-2010', { source: 'ours', status: CURRENT, asOf: '2024-01-01', ...fields });
  const theirs = (fields: Partial<SourceRecord> = {}) =>
    alive('GB/T 5-2010', { source: 'official', ...fields });
  const judged = (...records: SourceRecord[]) =>
    judge(identifier('GB/T 5-2010'), shelfOf([...records, NEXT], SOURCES), TODAY);

  it('ends with no successor that others name', () => {
    expect(judged(own({}), theirs({ replacedBy: full('GB/T 6-2020') })).dates.withdrawn).toBeNull();
  });

  it('ends with the full successor that it names itself', () => {
    expect(judged(own({ replacedBy: full('GB/T 6-2020') }), theirs()).dates.withdrawn).toEqual({
      date: '2020-10-01',
      provenance: 'inferred',
      from: 'GB/T 6-2020',
    });
    const part = own({ replacedBy: [to('GB/T 6-2020', { extent: 'part' })] });
    expect(judged(part, theirs()).dates.withdrawn).toBeNull();
  });

  it('ends on its own day before that of its successor', () => {
    const both = own({ withdrawn: stated('2027-01-01'), replacedBy: full('GB/T 6-2020') });
    expect(judged(both, theirs({ withdrawn: stated('2025-01-01') })).dates.withdrawn).toEqual(
      stated('2027-01-01'),
    );
  });

  it('has no say where it calls the document over itself', () => {
    const over = own({ status: ABOLISHED });
    expect(judged(over, theirs({ withdrawn: stated('2025-01-01') })).dates.withdrawn).toEqual(
      stated('2025-01-01'),
    );
  });
});

describe('an end to come', () => {
  const upcoming = (id: string, day: string, fields: Partial<SourceRecord> = {}) =>
    record(id, {
      status: SOON,
      published: stated('2026-10-01'),
      effective: stated(day),
      replaces: full('GB/T 5-2010'),
      ...fields,
    });
  const verdict = (cited: string, ...records: SourceRecord[]) => ask(cited, records).verdict;

  it('of two announced successors the nearer day', () => {
    const two = [upcoming('GB/T 6-2026', '2027-09-01'), upcoming('GB/T 7-2026', '2027-05-01')];
    for (const order of [two, two.toReversed()])
      expect(verdict('GB/T 5-2010', alive('GB/T 5-2010'), ...order)).toMatchObject({
        until: '2027-05-01',
        reason: { ids: expect.arrayContaining(['GB/T 6-2026', 'GB/T 7-2026']) as unknown },
      });
  });

  it('a part announces no end', () => {
    const part = upcoming('GB/T 6-2026', '2027-05-01', { replaces: [to('GB/T 5-2010', { extent: 'part' })] });
    expect(verdict('GB/T 5-2010', alive('GB/T 5-2010'), part)).toMatchObject({
      answer: 'yes',
      face: 'partly',
    });
  });

  it('an undated citation passes to the next edition, not to another number', () => {
    expect(verdict('GB/T 5', alive('GB/T 5-2010'), upcoming('GB/T 5-2026', '2027-05-01'))).toMatchObject({
      answer: 'yes',
      reason: { code: 'currentEdition', ids: ['GB/T 5-2010'] },
    });
    expect(verdict('GB/T 5', alive('GB/T 5-2010'), upcoming('GB/T 6-2026', '2027-05-01'))).toMatchObject({
      answer: 'until',
      until: '2027-05-01',
      reason: { ids: ['GB/T 6-2026'] },
    });
    expect(
      verdict(
        'GB/T 5',
        alive('GB/T 5-2010'),
        upcoming('GB/T 5-2026', '2027-03-01'),
        upcoming('GB/T 6-2026', '2027-05-01'),
      ),
    ).toMatchObject({ reason: { ids: ['GB/T 6-2026'] } });
    expect(verdict('GB/T 5', alive('GB/T 5-2010', { withdrawn: stated('2027-05-01') }))).toMatchObject({
      answer: 'until',
    });
  });

  it('an undated citation passes to the next edition even where the end of the old one is set', () => {
    const ending = alive('GB/T 5-2010', { withdrawn: stated('2027-05-01') });
    expect(verdict('GB/T 5', ending, upcoming('GB/T 5-2026', '2027-05-01'))).toMatchObject({
      answer: 'yes',
      reason: { code: 'currentEdition' },
    });
  });

  it('a stated day goes before that of the successor', () => {
    const records = [
      alive('GB/T 5-2010', { withdrawn: stated('2027-08-01') }),
      upcoming('GB/T 6-2026', '2027-05-01'),
    ];
    expect(verdict('GB/T 5-2010', ...records)).toMatchObject({
      until: '2027-08-01',
      reason: { date: '2027-08-01', provenance: 'stated', ids: ['GB/T 6-2026'] },
    });
  });
});

describe('where to go', () => {
  it('full replacements before partial ones, in catalogue order', () => {
    const replacedBy = [to('GB/T 100-2020'), to('GB/T 20-2020'), to('GB/T 3-2020', { extent: 'part' })];
    expect(ask('GB/T 5-2010', [old({ replacedBy })]).verdict.reason.ids).toEqual([
      'GB/T 20-2020',
      'GB/T 100-2020',
    ]);
    const parts = replacedBy.map((edge) => ({ ...edge, extent: 'part' as const }));
    expect(ask('GB/T 5-2010', [old({ replacedBy: parts })]).verdict.reason.ids).toEqual([
      'GB/T 3-2020',
      'GB/T 20-2020',
      'GB/T 100-2020',
    ]);
  });

  const iso = (id: string, day: string, fields: Partial<SourceRecord> = {}) =>
    record(id, { status: IN_FORCE, published: stated(day), ...fields });

  it('the newest edition of the number in force, where none is named', () => {
    const records = [
      record('ISO 5:2000', { status: GONE, published: stated('2000-01-01'), asOf: '2012-01-01' }),
      iso('ISO 5:2020', '2020-01-01'),
      iso('ISO 5:2010', '2010-01-01'),
      iso('ISO 5:2024', '2024-01-01', { status: status('?', 'unknown') }),
      iso('ISO 5:2026', '2026-01-01', { status: status('40.60', 'draft') }),
    ];
    expect(ask('ISO 5:2000', records).verdict.reason).toMatchObject({
      ids: ['ISO 5:2020'],
      provenance: 'inferred',
    });
    expect(ask('ISO 5:2000', records, '2015-01-01').verdict.reason.ids).toEqual(['ISO 5:2010']);
  });

  it('not an elder one, and not for a supplement', () => {
    const gone = record('ISO 5:2010', { status: GONE, published: stated('2010-01-01') });
    expect(ask('ISO 5:2010', [gone, iso('ISO 5:2000', '2000-01-01')]).verdict.answer).toBe('history');
    expect(ask('ISO 5:2010', [gone, iso('ISO 5:2010/Amd 1:2012', '2012-01-01')]).verdict.answer).toBe(
      'history',
    );
    const amd = record('ISO 5:2010/Amd 1:2012', { status: GONE, published: stated('2012-01-01') });
    expect(ask('ISO 5:2010/Amd 1:2012', [amd, iso('ISO 5:2020', '2020-01-01')]).verdict.answer).toBe(
      'history',
    );
  });

  it('a living end stays, a dead one leads to the living edition of its number', () => {
    const replacedBy = [to('ISO 6:2015'), to('ISO 7:2015')];
    const records = [
      record('ISO 5:2010', { status: GONE, published: stated('2010-01-01'), replacedBy }),
      record('ISO 6:2015', { status: GONE, published: stated('2015-01-01') }),
      iso('ISO 6:2020', '2020-01-01'),
      iso('ISO 7:2015', '2015-01-01'),
      iso('ISO 7:2020', '2020-01-01'),
    ];
    expect(ask('ISO 5:2010', records).verdict.reason).toMatchObject({
      ids: ['ISO 6:2020', 'ISO 7:2015'],
      provenance: 'inferred',
    });
  });

  it('where one of the ends is a conclusion, so is the advice, though the day is stated', () => {
    const records = [
      record('ISO 5:2010', {
        status: GONE,
        withdrawn: stated('2015-01-01'),
        replacedBy: [to('ISO 6:2015'), to('ISO 7:2015')],
      }),
      record('ISO 6:2015', { status: GONE, published: stated('2015-01-01') }),
      iso('ISO 6:2020', '2020-01-01'),
      iso('ISO 7:2015', '2015-01-01'),
    ];
    expect(ask('ISO 5:2010', records).verdict.reason.provenance).toBe('inferred');
  });

  it('a dead end with nothing living is named all the same', () => {
    const records = [
      record('ISO 5:2010', { status: GONE, replacedBy: full('ISO 6:2015') }),
      record('ISO 6:2015', { status: GONE, published: stated('2015-01-01') }),
    ];
    expect(ask('ISO 5:2010', records).verdict.reason).toMatchObject({ ids: ['ISO 6:2015'] });
  });
});

describe('doubt of the older edition', () => {
  const current = status('CU', 'inForce');
  const bs = (id: string, day: string, fields: Partial<SourceRecord> = {}) =>
    record(id, { status: current, published: stated(day), ...fields });
  const code = (cited: string, ...records: SourceRecord[]) => ask(cited, records).verdict.reason.code;

  it('is none where an undated citation means the younger anyway, nor for a supplement', () => {
    const records = [bs('BS 5:2010', '2010-01-01'), bs('BS 5:2020', '2020-01-01')];
    expect(code('BS 5:2010', ...records)).toBe('overtaken');
    expect(code('BS 5', ...records)).toBe('currentEdition');
    expect(code('BS 5:2010/A1:2012', ...records, bs('BS 5:2010/A1:2012', '2012-01-01'))).toBe('inForce');
  });

  it('is none where a source says what became of it', () => {
    const part = bs('BS 5:2010', '2010-01-01', { replacedBy: [to('BS 5:2020', { extent: 'part' })] });
    expect(code('BS 5:2010', part, bs('BS 5:2020', '2020-01-01'))).toBe('partlyReplaced');
  });

  it('is, in Europe, only where the word is older than the younger edition', () => {
    const younger = bs('EN 5:2020', '2020-01-01');
    expect(code('EN 5:2010', bs('EN 5:2010', '2010-01-01'), younger)).toBe('inForce');
    expect(code('EN 5:2010', bs('EN 5:2010', '2010-01-01', { asOf: '2019-12-31' }), younger)).toBe(
      'overtaken',
    );
    const edge = { replacedBy: full('EN 5:2020') };
    expect(code('EN 5:2010', bs('EN 5:2010', '2010-01-01', edge), younger)).toBe('replacementAnnounced');
    expect(code('EN 5:2010', bs('EN 5:2010', '2010-01-01', { ...edge, asOf: '2019-12-31' }), younger)).toBe(
      'overtaken',
    );
    const part = { replacedBy: [to('EN 5:2020', { extent: 'part' })], asOf: '2019-12-31' };
    expect(code('EN 5:2010', bs('EN 5:2010', '2010-01-01', part), younger)).toBe('partlyReplaced');
  });
});

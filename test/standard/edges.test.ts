/** Replacement edges in detail: from either end, at odds, inferred from the next edition. */
import { describe, expect, it } from 'vitest';
import type { Answer, Extent, ReplacementEdge, SourceRecord } from '../../src/standard';
import { CURRENT, IN_FORCE, SOON, ABOLISHED, alive, ask, edge, ids, old, stated, status } from './cases';
import { TODAY, record } from './shelf';

describe('two sources on one edge', () => {
  const extents = (a: Extent, b: Extent) =>
    ask('GB/T 5-2010', [
      alive('GB/T 5-2010', {
        source: 'a',
        asOf: '2011-01-01',
        replacedBy: [edge('GB/T 6-2012', { extent: a })],
      }),
      alive('GB/T 5-2010', {
        source: 'b',
        asOf: '2011-01-01',
        replacedBy: [edge('GB/T 6-2012', { extent: b })],
      }),
      alive('GB/T 6-2012', { published: stated('2012-01-01'), effective: stated('2012-06-01') }),
    ]);

  it.each<[Extent, Extent, 'full' | 'part', string]>([
    ['full', 'full', 'full', 'withdrawn'],
    ['full', 'part', 'part', 'inForce'],
    ['part', 'full', 'part', 'inForce'],
    ['completes', 'part', 'part', 'withdrawn'],
    ['part', 'completes', 'part', 'withdrawn'],
    ['full', 'completes', 'part', 'withdrawn'],
  ])('%s and %s: %s, %s', (a, b, extent, lifecycle) => {
    const answer = extents(a, b);
    expect(answer.successors).toMatchObject([{ id: 'GB/T 6-2012', extent }]);
    expect(answer.lifecycle).toBe(lifecycle);
  });

  it('what only one of them adds is kept: scope and day', () => {
    const answer = ask('GB/T 5-2010', [
      old(edge('GB/T 6-2012'), edge('GB/T 6-2012', { scope: '第3章', effective: '2013-03-01' })),
      alive('GB/T 6-2012', { effective: stated('2012-06-01') }),
    ]);
    expect(answer.successors).toMatchObject([{ scope: '第3章' }]);
    expect(answer.dates.withdrawn).toEqual({
      date: '2013-03-01',
      provenance: 'inferred',
      from: 'GB/T 6-2012',
    });
  });

  it('stated by one is stated', () => {
    const provenance = (...edges: ReplacementEdge[]) =>
      ask('GB/T 5-2010', [{ ...old(...edges), withdrawn: stated('2015-01-01') }, alive('GB/T 6-2012')])
        .verdict.reason.provenance;
    const guess = edge('GB/T 6-2012', { provenance: 'inferred' });
    expect(provenance(guess)).toBe('inferred');
    expect(provenance(guess, edge('GB/T 6-2012', { provenance: 'stated' }))).toBe('stated');
    expect(provenance(guess, edge('GB/T 6-2012'))).toBe('stated');
    expect(provenance(guess, edge('GB/T 7-2012'))).toBe('stated');
  });
});

describe('from the newer end', () => {
  it('both ends find one edge, once', () => {
    const records = [
      old(edge('GB/T 6-2012')),
      alive('GB/T 6-2012', { replaces: [edge('GB/T 5-2010'), edge('GB/T 4-2001')] }),
    ];
    expect(ids(ask('GB/T 5-2010', records).successors)).toEqual(['GB/T 6-2012']);
    expect(ids(ask('GB/T 6-2012', records).predecessors)).toEqual(['GB/T 5-2010', 'GB/T 4-2001']);
    expect(ids(ask('GB/T 4-2001', records).successors)).toEqual(['GB/T 6-2012']);
  });

  it('an edge to another spelling of the document is an edge to it', () => {
    const records = [
      record('GB 5-2010', { status: ABOLISHED }),
      alive('GB/T 6-2012', { replaces: [edge('GB/T 5-2010')] }),
    ];
    expect(ids(ask('GB 5-2010', records).successors)).toEqual(['GB/T 6-2012']);
  });

  it('what only the older end says is known at the newer', () => {
    const records = [old(edge('GB/T 6-2012')), alive('GB/T 6-2012')];
    expect(ids(ask('GB/T 6-2012', records).predecessors)).toEqual(['GB/T 5-2010']);
  });

  it('a predecessor that a collector inferred is one, once', () => {
    const records = [old(edge('GB/T 5-2018', { provenance: 'inferred' })), alive('GB/T 5-2018')];
    expect(ids(ask('GB/T 5-2018', records).predecessors)).toEqual(['GB/T 5-2010']);
  });

  it('a project replaces nothing yet, seen from it', () => {
    const records = [
      alive('GB/T 5-2010', { replacedBy: [edge('GB/T 6-2026', { project: true })] }),
      record('GB/T 6-2026', { status: status('正在起草', 'draft') }),
    ];
    expect(ask('GB/T 6-2026', records).predecessors).toEqual([]);
  });

  it('what came before by number only is a predecessor once', () => {
    const records = [
      record('IEC 5:2005', { status: status('REVISED', 'withdrawn'), published: stated('2005-01-01') }),
      record('IEC 5:2010', { status: status('REVISED', 'withdrawn'), published: stated('2010-01-01') }),
      record('IEC 5:2015', { status: status('PUBLISHED', 'inForce'), published: stated('2015-01-01') }),
    ];
    expect(ask('IEC 5:2015', records).predecessors).toEqual([
      { id: 'IEC 5:2010', titles: {}, extent: 'full' },
    ]);
    expect(ids(ask('IEC 5:2010', records).predecessors)).toEqual(['IEC 5:2005']);
    const stating = records.map((one) =>
      one.id === 'IEC 5:2015' ? { ...one, replaces: [edge('IEC 5:2010', { extent: 'part' })] } : one,
    );
    expect(ask('IEC 5:2015', stating).predecessors).toMatchObject([{ id: 'IEC 5:2010', extent: 'part' }]);
  });
});

describe('what is no published document', () => {
  it.each([
    ...[
      'ISO/PWI 6',
      'ISO/NP 6',
      'ISO/AWI 6',
      'ISO/WD 6',
      'ISO/CD 6',
      'ISO/DIS 6',
      'ISO/FDIS 6:2026',
      'ISO/PRF 6',
    ],
    ...['ISO/DTS 6', 'ISO/DTR 6', 'ISO/DPAS 6', 'IEC/CDV 6', 'prEN 6', 'FprEN 6:2026'],
  ])('%s is a project', (id) => {
    const answer = ask('ISO 5:2010', [record('ISO 5:2010', { status: IN_FORCE, replacedBy: [edge(id)] })]);
    expect(answer.verdict).toMatchObject({ answer: 'yes', reason: { code: 'underRevision' } });
    expect(answer.successors).toEqual([]);
  });

  it.each([status('40.60', 'draft'), status('40.98', 'cancelled')])('nor at stage %j', (stage) => {
    const records = [
      record('ISO 5:2010', { status: IN_FORCE, replacedBy: [edge('ISO 6:2026')] }),
      record('ISO 6:2026', { status: stage }),
    ];
    expect(ask('ISO 5:2010', records)).toMatchObject({ successors: [], verdict: { answer: 'yes' } });
  });

  it('but a published one that some row still calls a project is a successor', () => {
    const records = [
      record('ISO 5:2010', {
        status: status('95.99', 'withdrawn'),
        replacedBy: [edge('ISO 6:2020'), edge('ISO 6:2020', { project: true })],
      }),
      record('ISO 6:2020', { status: IN_FORCE }),
    ];
    const answer = ask('ISO 5:2010', records);
    expect(ids(answer.successors)).toEqual(['ISO 6:2020']);
    const alive90 = records.map((one) =>
      one.id === 'ISO 5:2010' ? { ...one, status: status('90.93', 'inForce') } : one,
    );
    expect(ask('ISO 5:2010', alive90).verdict.reason.code).toBe('replacementAnnounced');
  });
});

describe('R10', () => {
  it('a clause repeal by any edition of the general code is no replacement, but an abolition by it is', () => {
    const repealed = { clauseRepeals: [{ by: 'GB 55' }], replacedBy: [edge('GB 55-2022')] };
    const code = alive('GB 55-2022', { published: stated('2022-01-01'), effective: stated('2022-10-01') });
    expect(ask('JGJ 5-2010', [alive('JGJ 5-2010', repealed), code]).successors).toEqual([]);
    const gone = record('JGJ 5-2010', { status: ABOLISHED, ...repealed });
    expect(ids(ask('JGJ 5-2010', [gone, code]).successors)).toEqual(['GB 55-2022']);
    const other = alive('JGJ 5-2010', { ...repealed, replacedBy: [edge('JGJ 6-2020')] });
    expect(ids(ask('JGJ 5-2010', [other]).successors)).toEqual(['JGJ 6-2020']);
  });

  it('an edge to another spelling of itself is none', () => {
    const both = [
      record('GB 5-2010', { status: ABOLISHED, replacedBy: [edge('GB/T 5-2010')] }),
      record('GB/T 5-2010', { titles: { zh: '甲' } }),
    ];
    expect(ask('GB 5-2010', both).successors).toEqual([]);
  });

  it('publication in the same month is no contradiction, the month before is', () => {
    const at = (day: string) =>
      ids(
        ask('ISO 5:2010', [
          record('ISO 5:2010', { published: stated('2010-05'), replacedBy: [edge('ISO 6:2010')] }),
          record('ISO 6:2010', { published: stated(day) }),
        ]).successors,
      );
    expect(at('2010-05-20')).toEqual(['ISO 6:2010']);
    expect(at('2010')).toEqual(['ISO 6:2010']);
    expect(at('2010-04-30')).toEqual([]);
  });
});

describe('the next edition of the number', () => {
  const iec = (id: string, raw: string, day: string): SourceRecord =>
    record(id, {
      status: status(raw, raw === 'PUBLISHED' ? 'inForce' : 'withdrawn'),
      published: stated(day),
    });
  const next = (records: readonly SourceRecord[], cited = 'IEC 5:2005'): Answer => ask(cited, records);

  it('is the first one after it, whatever its order on the shelf', () => {
    const records = [
      iec('IEC 5:2005', 'REVISED', '2005-01-01'),
      iec('IEC 5:2020', 'PUBLISHED', '2020-01-01'),
      iec('IEC 5:2010', 'REVISED', '2010-01-01'),
      iec('IEC 5:2001', 'REVISED', '2001-01-01'),
    ];
    expect(ids(next(records).successors)).toEqual(['IEC 5:2010', 'IEC 5:2020']);
    expect(next(records).dates.withdrawn?.date).toBe('2010-01-01');
  });

  it('is the first by the day it came out, not by the year of its number', () => {
    const records = [
      iec('IEC 5:2005', 'REVISED', '2005-01-01'),
      iec('IEC 5:2010', 'PUBLISHED', '2012-01-01'),
      iec('IEC 5:2011', 'REVISED', '2011-01-01'),
    ];
    expect(next(records).successors[0]?.id).toBe('IEC 5:2011');
  });

  it('is not inferred where a source names another document', () => {
    const records = [
      { ...iec('IEC 5:2005', 'REVISED', '2005-01-01'), replacedBy: [edge('IEC 6:2012')] },
      iec('IEC 5:2010', 'PUBLISHED', '2010-01-01'),
    ];
    expect(ids(next(records).successors)).toEqual(['IEC 6:2012']);
    const part = [
      { ...iec('IEC 5:2005', 'REVISED', '2005-01-01'), replacedBy: [edge('IEC 6:2012', { extent: 'part' })] },
      iec('IEC 5:2010', 'PUBLISHED', '2010-01-01'),
    ];
    expect(ids(next(part).successors)).toEqual(['IEC 6:2012']);
  });

  it('is no draft', () => {
    const records = [
      iec('IEC 5:2005', 'REVISED', '2005-01-01'),
      record('IEC 5:2026', { status: status('40.00', 'draft'), published: stated('2026-01-01') }),
    ];
    expect(next(records).successors).toEqual([]);
  });

  it('is not asked for a supplement', () => {
    const records = [
      iec('IEC 5:2005', 'REVISED', '2005-01-01'),
      iec('IEC 5:2005/AMD1:2007', 'REVISED', '2007-01-01'),
      iec('IEC 5:2010', 'PUBLISHED', '2010-01-01'),
    ];
    expect(next(records, 'IEC 5:2005/AMD1:2007').successors).toEqual([]);
  });

  describe('after a Chinese one in force', () => {
    const before = (fields: Partial<SourceRecord> = {}) =>
      record('GB 5-2010', { status: CURRENT, asOf: '2024-06-01', ...fields });
    const after = (fields: Partial<SourceRecord>) => record('GB 5-2024', { status: CURRENT, ...fields });
    const lifecycle = (...records: SourceRecord[]) => ask('GB 5-2010', records).lifecycle;

    it('ends it where the word is older than the day', () => {
      expect(lifecycle(before(), after({ effective: stated('2024-07-01') }))).toBe('withdrawn');
      expect(lifecycle(before(), after({ effective: stated('2024-05-01') }))).toBe('inForce');
      expect(lifecycle(before(), after({ published: stated('2024-07-01') }))).toBe('withdrawn');
    });

    it('with no day known: by its year, where that is clearly later', () => {
      expect(lifecycle(before(), after({}))).toBe('inForce');
      expect(lifecycle(before({ asOf: '2023-06-01' }), after({}))).toBe('withdrawn');
    });

    it('is announced where its list calls it upcoming', () => {
      const answer = ask('GB 5-2010', [before({ asOf: TODAY }), after({ status: SOON })]);
      expect(answer.verdict).toMatchObject({ answer: 'yes', reason: { code: 'replacementAnnounced' } });
    });

    it('counts only where a list says that it lives', () => {
      expect(lifecycle(before(), record('GB 5-2024', { effective: stated('2024-07-01') }))).toBe('inForce');
      expect(
        lifecycle(before(), after({ status: status('已发布', 'unknown'), effective: stated('2024-07-01') })),
      ).toBe('inForce');
    });

    it('is not inferred beside a full successor of another number', () => {
      const named = before({ asOf: '2019-01-01', replacedBy: [edge('GB 9-2020')] });
      expect(ids(ask('GB 5-2010', [named, after({ effective: stated('2024-07-01') })]).successors)).toEqual([
        'GB 9-2020',
      ]);
    });

    it('adds itself to a partial replacement, but not twice', () => {
      const part = before({ replacedBy: [edge('GB 9-2020', { extent: 'part' })] });
      expect(ids(ask('GB 5-2010', [part, after({ effective: stated('2024-07-01') })]).successors)).toEqual([
        'GB 9-2020',
        'GB 5-2024',
      ]);
      const same = before({ replacedBy: [edge('GB 5-2024', { extent: 'part' })] });
      expect(ask('GB 5-2010', [same, after({ effective: stated('2024-07-01') })]).successors).toMatchObject([
        { id: 'GB 5-2024', extent: 'part' },
      ]);
    });
  });
});

describe('Europe', () => {
  const current = status('CU', 'inForce');
  it.each(['EN 5:2010', 'HD 5:2010', 'DIN EN 5:2010'])(
    '%s stays beside its successor until a stated day',
    (id) => {
      const successor = id.replace('2010', '2020');
      const records = (fields: Partial<ReplacementEdge>) => [
        record(id, {
          status: current,
          published: stated('2010-01-01'),
          replacedBy: [edge(successor, fields)],
        }),
        record(successor, { status: current, published: stated('2020-01-01') }),
      ];
      expect(ask(id, records({})).dates.withdrawn).toBeNull();
      const stale = records({ effective: '2027-05-01' });
      expect(ask(id, stale)).toMatchObject({
        dates: { withdrawn: { date: '2027-05-01' } },
        verdict: { answer: 'until', until: '2027-05-01' },
      });
    },
  );
});

it('a document that is only named was replaced as itself, not as its number', () => {
  const { match, verdict } = ask('GB/T 5-2000', [alive('GB/T 6-2012', { replaces: [edge('GB/T 5-2000')] })]);
  expect(match).toBe('edition');
  expect(verdict.reason).toMatchObject({ rule: 'R9', code: 'replaced', ids: ['GB/T 6-2012'] });
});

it('a successor without any date counts as out', () => {
  const answer = ask('GB/T 5-2010', [old(edge('Q/ABC 7'))]);
  expect(ids(answer.successors)).toEqual(['Q/ABC 7']);
});

it('a successor in a language in which nobody files it is the original', () => {
  const over = status('superseded', 'withdrawn');
  const records = [
    record('OIML R 5:1990', { status: over }),
    record('OIML R 5:1990(F)', { status: over, replacedBy: [edge('OIML R 5:2009(F)')] }),
    alive('OIML R 5:2009'),
  ];
  expect(ask('OIML R 5:1990(F)', records).verdict.reason.ids).toEqual(['OIML R 5:2009']);
  const french = alive('OIML R 5:2009(F)');
  expect(ask('OIML R 5:1990(F)', [...records, french]).verdict.reason.ids).toEqual(['OIML R 5:2009(F)']);
});

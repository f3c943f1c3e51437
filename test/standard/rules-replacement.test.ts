/** Rules of the domain (R7, R8, R9, R10, R11): replacement. Each with what goes wrong for a reader when it is left out. */
import { describe, expect, it } from 'vitest';
import { ABOLISHED, alive, ask, full, stated, status } from './cases';
import { TODAY, record } from './shelf';

describe('R7 a partial replacement ends nothing', () => {
  it('however old it is', () => {
    const answer = ask('GB 8-1996', [
      alive('GB 8-1996', {
        published: stated('1996-01-01'),
        effective: stated('1996-07-01'),
        replacedBy: [{ id: 'GB 9-2006', extent: 'part', scope: '造纸' }],
      }),
      alive('GB 9-2006', { published: stated('2006-01-01'), effective: stated('2006-06-01') }),
    ]);
    expect(answer).toMatchObject({ lifecycle: 'inForce', dates: { withdrawn: null } });
    expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'partly' });
    expect(answer.successors).toMatchObject([{ id: 'GB 9-2006', extent: 'part', scope: '造纸' }]);
  });

  it('where one source says part and another says nothing of it, part counts', () => {
    const records = [
      alive('GB 8-1996', {
        published: stated('1996-01-01'),
        replacedBy: [{ id: 'GB 9-2006', extent: 'part' }],
      }),
      alive('GB 9-2006', { replaces: [{ id: 'GB 8-1996', extent: 'full' }] }),
    ];
    expect(ask('GB 8-1996', records).verdict.answer).toBe('yes');
  });

  it('the word 被部分代替 is in force', () => {
    expect(
      ask('GB 8-1996', [record('GB 8-1996', { status: status('被部分代替', 'inForce') })]).verdict,
    ).toMatchObject({ answer: 'yes', face: 'partly' });
  });
});

describe('R8 partial replacements that are complete', () => {
  const parts = [
    record('GB 8-1996', {
      replacedBy: [
        { id: 'GB 9-2006', extent: 'part' },
        { id: 'GB 10-2012', extent: 'completes' },
      ],
    }),
    alive('GB 9-2006', { published: stated('2006-01-01'), effective: stated('2006-06-01') }),
    alive('GB 10-2012', { published: stated('2012-01-01'), effective: stated('2012-06-01') }),
  ];

  it('end validity at the latest date, with all successors', () => {
    const answer = ask('GB 8-1996', parts);
    expect(answer.dates.withdrawn).toMatchObject({ date: '2012-06-01', from: 'GB 10-2012' });
    expect(answer.verdict).toMatchObject({ answer: 'no', reason: { ids: ['GB 9-2006', 'GB 10-2012'] } });
  });

  it('end it on a day to come, which is told from the day the last of them is out', () => {
    const records = [
      alive('GB 8-1996'),
      alive('GB 9-2020', {
        published: stated('2020-01-01'),
        effective: stated('2020-06-01'),
        replaces: [{ id: 'GB 8-1996', extent: 'part' }],
      }),
      alive('GB 10-2026', {
        published: stated('2026-06-01'),
        effective: stated('2027-01-01'),
        replaces: [{ id: 'GB 8-1996', extent: 'completes' }],
      }),
    ];
    for (const cited of ['GB 8-1996', 'GB 8'])
      expect(ask(cited, records)).toMatchObject({
        lifecycle: 'inForce',
        dates: { withdrawn: { date: '2027-01-01' } },
        verdict: {
          answer: 'until',
          until: '2027-01-01',
          reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB 9-2020', 'GB 10-2026'] },
        },
      });
    expect(ask('GB 8-1996', records, '2026-05-31').verdict).toMatchObject({ answer: 'yes', until: null });
    expect(ask('GB 8-1996', records, '2027-01-01').verdict.answer).toBe('no');
  });

  it('also where the registry says withdrawn', () => {
    const [first, ...rest] = parts;
    const records = [
      {
        ...first,
        id: 'GB 8-1996',
        source: 'test',
        asOf: TODAY,
        status: ABOLISHED,
        replacedBy: [{ id: 'GB 9-2006', extent: 'part' as const }],
      },
      ...rest,
    ];
    expect(ask('GB 8-1996', records)).toMatchObject({
      lifecycle: 'withdrawn',
      dates: { withdrawn: { date: '2006-06-01' } },
    });
  });
});

describe('R9 to the ends of the chain', () => {
  it('keeps every step and names the end', () => {
    const chain = ['1990', '2000', '2010', '2020'].map((year, at, years) =>
      record(`ISO 5:${year}`, {
        status: year === '2020' ? status('60.60', 'inForce') : status('95.99', 'withdrawn'),
        published: stated(`${year}-01-01`),
        ...(years[at + 1] === undefined
          ? {}
          : { replacedBy: [{ id: `ISO 5:${years[at + 1] ?? ''}`, extent: 'full' as const }] }),
      }),
    );
    const answer = ask('ISO 5:1990', chain);
    expect(answer.verdict.reason.ids).toEqual(['ISO 5:2020']);
    expect(answer.successors.map(({ id, terminal }) => `${id} ${String(terminal)}`)).toEqual([
      'ISO 5:2000 false',
      'ISO 5:2010 false',
      'ISO 5:2020 true',
    ]);
  });

  it('goes no further than the day', () => {
    const records = [
      record('RFC 1', { published: stated('1999-06'), replacedBy: [{ id: 'RFC 2', extent: 'full' }] }),
      record('RFC 2', { published: stated('2014-06'), replacedBy: [{ id: 'RFC 3', extent: 'full' }] }),
      record('RFC 3', { published: stated('2022-06') }),
    ];
    expect(ask('RFC 1', records, '2018-01-01').verdict.reason.ids).toEqual(['RFC 2']);
    expect(ask('RFC 1', records).verdict.reason.ids).toEqual(['RFC 3']);
  });
});

describe('R10 edges that cannot be true', () => {
  it('nobody is replaced by an elder', () => {
    const answer = ask('GB/T 5-2010', [
      alive('GB/T 5-2010', { replacedBy: [{ id: 'GB/T 4-1999', extent: 'full' }] }),
      alive('GB/T 4-1999', { published: stated('1999-01-01') }),
    ]);
    expect(answer).toMatchObject({ lifecycle: 'inForce', successors: [] });
  });

  it('not even by one that only its number dates', () => {
    expect(
      ask('GB/T 5-2010', [alive('GB/T 5-2010', { replacedBy: [{ id: 'GB/T 4-1999', extent: 'full' }] })])
        .successors,
    ).toEqual([]);
  });

  it('unless official records say so from both ends', () => {
    const records = [
      record('RFC 5143', {
        source: 'official',
        published: stated('2008-02'),
        replacedBy: [{ id: 'RFC 4842', extent: 'full' }],
      }),
      record('RFC 4842', {
        source: 'official',
        published: stated('2007-04'),
        replaces: [{ id: 'RFC 5143', extent: 'full' }],
      }),
    ];
    expect(ask('RFC 5143', records).verdict).toMatchObject({ answer: 'no', reason: { ids: ['RFC 4842'] } });
    const [one = record('RFC 5143'), other = record('RFC 4842')] = records;
    expect(ask('RFC 5143', [{ ...one, source: 'somebody' }, other]).successors).toEqual([]);
    expect(ask('RFC 5143', [one, { ...other, replaces: [] }]).successors).toEqual([]);
  });

  it('and never where the designations themselves are dated', () => {
    const records = [
      record('IEEE Std 5-2009', {
        source: 'official',
        replacedBy: [{ id: 'IEEE Std 6-2005', extent: 'full' }],
      }),
      record('IEEE Std 6-2005', {
        source: 'official',
        replaces: [{ id: 'IEEE Std 5-2009', extent: 'full' }],
      }),
    ];
    expect(ask('IEEE Std 5-2009', records).successors).toEqual([]);
  });

  it('an edition by its own corrigendum neither', () => {
    const records = [
      record('ISO 5:2005', {
        status: status('95.99', 'withdrawn'),
        replacedBy: [
          { id: 'ISO 5:2005/Cor 1:2007', extent: 'full' },
          { id: 'ISO 6:2013', extent: 'full' },
        ],
      }),
      alive('ISO 5:2005/Cor 1:2007'),
      alive('ISO 6:2013'),
    ];
    expect(ask('ISO 5:2005', records).verdict.reason.ids).toEqual(['ISO 6:2013']);
  });

  it('the same year is no contradiction', () => {
    expect(
      ask('ISO 5:2010', [
        record('ISO 5:2010', {
          published: stated('2010-05-01'),
          replacedBy: [{ id: 'ISO 6:2010', extent: 'full' }],
        }),
      ]).successors,
    ).toHaveLength(1);
  });

  it('nobody is replaced by itself under another spelling', () => {
    const answer = ask('GB 5-2010', [
      alive('GB 5-2010', { replacedBy: [{ id: 'GB/T 5-2010', extent: 'full' }] }),
    ]);
    expect(answer).toMatchObject({ successors: [], verdict: { answer: 'yes' } });
  });

  it('a clause repeal is no replacement', () => {
    const answer = ask('JGJ 5-2012', [
      alive('JGJ 5-2012', {
        published: stated('2012-01-01'),
        clauseRepeals: [{ by: 'GB 55-2022' }],
        replacedBy: [{ id: 'GB 55-2022', extent: 'full' }],
      }),
    ]);
    expect(answer).toMatchObject({ successors: [], verdict: { answer: 'yes' } });
  });

  it('work in progress is under revision, however it is marked', () => {
    for (const edge of [
      { id: 'ISO 5', extent: 'full' as const },
      { id: 'ISO/DIS 5', extent: 'full' as const },
      { id: 'ISO 7:2027', extent: 'full' as const, project: true },
    ]) {
      const answer = ask('ISO 5:2010', [
        record('ISO 5:2010', {
          status: status('60.60', 'inForce'),
          published: stated('2010-01-01'),
          replacedBy: [edge],
        }),
      ]);
      expect(answer.verdict).toMatchObject({
        answer: 'yes',
        face: 'revision',
        reason: { code: 'underRevision', ids: [edge.id] },
      });
      expect(answer.successors).toEqual([]);
    }
  });
});

describe('R11 no successor in the data', () => {
  it('is history, and nothing is named', () => {
    const { verdict } = ask('GB/T 5-2010', [record('GB/T 5-2010', { status: ABOLISHED })]);
    expect(verdict).toMatchObject({
      answer: 'history',
      face: 'history',
      reason: { rule: 'R11', code: 'withdrawn' },
    });
    expect(verdict.reason.ids).toBeUndefined();
  });

  it('the next edition of an abolished one is inferred and labelled so', () => {
    const answer = ask('GB/T 5-2010', [
      record('GB/T 5-2010', { status: ABOLISHED }),
      alive('GB/T 5-2018', { published: stated('2018-07-01'), effective: stated('2019-02-01') }),
      alive('GB/T 5-2022'),
    ]);
    expect(answer.successors[0]).toMatchObject({ id: 'GB/T 5-2018' });
    expect(answer.verdict).toMatchObject({ answer: 'no', reason: { provenance: 'inferred' } });
    expect(
      ask('GB/T 5-2018', [record('GB/T 5-2010', { status: ABOLISHED }), record('GB/T 5-2018')]).predecessors,
    ).toMatchObject([{ id: 'GB/T 5-2010' }]);
  });

  it('so is all that an inferred step leads to, and nothing that sources say from end to end', () => {
    const answer = ask('GB/T 5-2010', [
      record('GB/T 5-2010', { status: ABOLISHED }),
      record('GB/T 5-2018', {
        status: ABOLISHED,
        published: stated('2018-07-01'),
        replacedBy: [{ id: 'GB/T 6-2022', extent: 'full' }],
      }),
      alive('GB/T 6-2022', { published: stated('2022-07-01'), effective: stated('2023-02-01') }),
    ]);
    expect(answer.successors.map(({ id, provenance }) => [id, provenance])).toEqual([
      ['GB/T 5-2018', 'inferred'],
      ['GB/T 6-2022', 'inferred'],
    ]);
    const said = ask('GB/T 5-2018', [
      record('GB/T 5-2018', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 6-2022', extent: 'full' }] }),
      alive('GB/T 6-2022', { published: stated('2022-07-01'), effective: stated('2023-02-01') }),
    ]);
    expect(said.successors.map(({ id, provenance }) => [id, provenance])).toEqual([
      ['GB/T 6-2022', undefined],
    ]);
  });

  it('a chain that ends in a withdrawn edition goes on to the one of that number in force', () => {
    const gone = status('95.99', 'withdrawn');
    const records = [
      record('ISO 5:2004', {
        status: gone,
        published: stated('2004-11-15'),
        replacedBy: [{ id: 'ISO 5:2015', extent: 'full' }],
      }),
      record('ISO 5:2015', { status: gone, published: stated('2015-09-14') }),
      record('ISO 5:2026', { status: status('60.60', 'inForce'), published: stated('2026-04-15') }),
    ];
    for (const cited of ['ISO 5:2004', 'ISO 5:2015'])
      expect(ask(cited, records).verdict).toMatchObject({
        answer: 'no',
        reason: { ids: ['ISO 5:2026'], provenance: 'inferred' },
      });
    expect(ask('ISO 5:2015', records).successors).toEqual([]);
    expect(ask('ISO 5:2015', records, '2026-01-01').verdict.reason.ids).toBeUndefined();
  });

  it('but never for a document in force', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010'), alive('GB/T 5-2018')]).successors).toEqual([]);
  });
});

describe('R18 in full or in part', () => {
  const older = (source: string, asOf = '2019-01-01') =>
    alive('GB/T 5-2010', { source, asOf, replacedBy: [{ id: 'GB/T 6-2020', extent: 'part' }] });
  const newer = alive('GB/T 6-2020', {
    source: 'official',
    published: stated('2020-01-01'),
    effective: stated('2020-06-01'),
    replaces: full('GB/T 5-2010'),
  });

  it('the registry’s word counts before that of somebody’s list', () => {
    expect(ask('GB/T 5-2010', [older('somebody'), newer])).toMatchObject({
      lifecycle: 'withdrawn',
      verdict: { answer: 'no', reason: { ids: ['GB/T 6-2020'] } },
    });
    expect(ask('GB/T 5-2010', [older('official'), { ...newer, source: 'somebody' }]).verdict.answer).toBe(
      'yes',
    );
  });

  it('two registries that differ are shown, not judged, once the newer one is in effect', () => {
    const verdict = (on = TODAY) => ask('GB/T 5-2010', [older('register'), newer], on);
    expect(verdict()).toMatchObject({
      confidence: 'conflict',
      verdict: { answer: 'unknown', face: 'conflict', reason: { code: 'conflict', field: 'status' } },
    });
    expect(verdict('2020-05-31')).toMatchObject({ confidence: 'conflict', verdict: { answer: 'yes' } });
  });
});

/** Layers of opinion: one's own list before everybody, visibly; a registry's fresh answer before its old pack. */
import { describe, expect, it } from 'vitest';
import { judge, type SourceDescription, type SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, alive, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

const SOURCES: readonly SourceDescription[] = [
  { ...source('ours', false), own: true },
  { ...source('theirs', false), own: true },
  source('registry', true),
  source('lookup', true),
];

const ours = (fields: Partial<SourceRecord>): SourceRecord =>
  record('GB/T 5-2010', { source: 'ours', asOf: '2024-01-01', ...fields });
const registry = (fields: Partial<SourceRecord>): SourceRecord =>
  alive('GB/T 5-2010', { source: 'registry', asOf: '2026-11-01', ...fields });

const ask = (records: readonly SourceRecord[], text = 'GB/T 5-2010') =>
  judge(identifier(text), shelfOf(records, SOURCES), TODAY);

describe('one’s own list', () => {
  it('keeps what a newer public list abolished, and says that they differ', () => {
    const answer = ask([ours({ status: CURRENT }), registry({ status: ABOLISHED })]);
    expect(answer).toMatchObject({
      lifecycle: 'inForce',
      confidence: 'conflict',
      statusWords: ['现行'],
      verdict: { answer: 'yes', reason: { rule: 'R17', code: 'ownList', field: 'status' } },
    });
    expect(answer.evidence.map(({ source: by, raw }) => [by, raw])).toEqual(
      expect.arrayContaining([
        ['ours', '现行'],
        ['registry', '废止'],
      ]),
    );
  });

  it('drops what the registry keeps, and names what is used instead', () => {
    const replacedBy = [{ id: 'GB/T 6-2020', extent: 'full' as const }];
    const next = alive('GB/T 6-2020', { source: 'registry' });
    expect(ask([ours({ status: ABOLISHED, replacedBy }), registry({}), next])).toMatchObject({
      lifecycle: 'withdrawn',
      confidence: 'conflict',
      verdict: { answer: 'no', reason: { code: 'ownList', ids: ['GB/T 6-2020'] } },
    });
    expect(ask([ours({ status: ABOLISHED }), registry({})]).verdict).toMatchObject({
      answer: 'history',
      reason: { code: 'ownList' },
    });
  });

  it('stands against a stated end and against a successor in effect, visibly', () => {
    const ended = registry({ status: ABOLISHED, withdrawn: stated('2026-05-01') });
    expect(ask([ours({ status: CURRENT }), ended])).toMatchObject({
      lifecycle: 'inForce',
      dates: { withdrawn: null },
      verdict: { answer: 'yes', reason: { code: 'ownList' } },
    });
    const successor = alive('GB/T 5-2020', {
      source: 'registry',
      replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
      published: stated('2020-01-01'),
      effective: stated('2020-06-01'),
    });
    expect(ask([ours({ status: CURRENT }), registry({ asOf: '2019-01-01' }), successor])).toMatchObject({
      lifecycle: 'inForce',
      confidence: 'conflict',
      verdict: { answer: 'yes', reason: { code: 'ownList' } },
    });
  });

  it('ends on the day that it sets itself', () => {
    const until = ours({ status: CURRENT, withdrawn: stated('2027-03-01') });
    const gone = registry({ status: ABOLISHED });
    expect(ask([until, gone]).verdict).toMatchObject({ answer: 'until', until: '2027-03-01' });
    const edge = { id: 'GB/T 5-2026', extent: 'full' as const, effective: '2026-08-01' };
    const next = alive('GB/T 5-2026', { source: 'registry', published: stated('2026-03-01') });
    expect(ask([ours({ status: CURRENT, replacedBy: [edge] }), gone, next]).lifecycle).toBe('withdrawn');
  });

  it('settles what two registries dispute', () => {
    const disputed = [registry({}), registry({ source: 'lookup', status: ABOLISHED, asOf: '2026-10-01' })];
    expect(ask(disputed).verdict).toMatchObject({ answer: 'unknown', face: 'conflict' });
    expect(ask([...disputed, ours({ status: CURRENT })]).verdict.answer).toBe('yes');
  });

  it('is no conflict where it agrees, and adds its title and dates', () => {
    const answer = ask([
      registry({ titles: { zh: '公开标题' } }),
      ours({ status: CURRENT, titles: { zh: '本单位标题' }, effective: stated('2011-01-01') }),
    ]);
    expect(answer).toMatchObject({
      confidence: 'crossChecked',
      titles: { zh: '本单位标题' },
      dates: { effective: { date: '2011-01-01' } },
      verdict: { answer: 'yes', reason: { code: 'inForce' } },
    });
  });

  it('says nothing of status: then the registry alone speaks', () => {
    const answer = ask([ours({ note: '首选' }), registry({ status: ABOLISHED })]);
    expect(answer).toMatchObject({ lifecycle: 'withdrawn', verdict: { answer: 'history' } });
    expect(answer.evidence).toContainEqual({
      source: 'ours',
      asOf: '2024-01-01',
      field: 'note',
      raw: '首选',
    });
  });
});

describe('one’s own list that says nothing of status', () => {
  const firm = { raw: '90.93', lifecycle: 'inForce' as const };
  const asIso = (id: string, fields: Partial<SourceRecord>) =>
    record(id, { source: 'registry', published: stated('2010-01-01'), status: firm, ...fields });

  it('ends what the registry firmly keeps, and says that they differ', () => {
    const replacedBy = [{ id: 'Q/ABC 1-2020', extent: 'full' as const, effective: '2020-01-01' }];
    const own = record('ISO 5:2010', { source: 'ours', replacedBy });
    expect(ask([asIso('ISO 5:2010', {}), own], 'ISO 5:2010')).toMatchObject({
      lifecycle: 'withdrawn',
      dates: { withdrawn: { date: '2020-01-01', from: 'Q/ABC 1-2020' } },
      confidence: 'conflict',
      verdict: { answer: 'no', reason: { code: 'ownList', ids: ['Q/ABC 1-2020'] } },
    });
    const byYear = { ...own, replacedBy: [{ id: 'Q/ABC 1-2020', extent: 'full' as const }] };
    expect(ask([asIso('ISO 5:2010', {}), byYear], 'ISO 5:2010').verdict.answer).toBe('no');
    const later = {
      ...own,
      replacedBy: [{ ...replacedBy[0], effective: '2027-01-01' }] as typeof replacedBy,
    };
    expect(ask([asIso('ISO 5:2010', {}), later], 'ISO 5:2010').verdict).toMatchObject({
      answer: 'until',
      until: '2027-01-01',
    });
  });

  it('brings no earlier stated end forward', () => {
    const replacedBy = [{ id: 'GB/T 6-2020', extent: 'full' as const, effective: '2027-01-01' }];
    const ended = registry({ status: ABOLISHED, withdrawn: stated('2019-05-01') });
    expect(ask([ours({ replacedBy }), ended]).dates.withdrawn?.date).toBe('2019-05-01');
  });

  it('nor what is called over already', () => {
    const replacedBy = [{ id: 'GB/T 6-2020', extent: 'full' as const, effective: '2027-01-01' }];
    for (const status of [undefined, ABOLISHED]) {
      const own = ours({ replacedBy, ...(status && { status }) });
      expect(ask([own, registry({ status: ABOLISHED })]).lifecycle).toBe('withdrawn');
    }
  });

  it('has the last word on how much is replaced', () => {
    const next = alive('GB/T 6-2020', { source: 'registry', published: stated('2020-01-01') });
    const by = (extent: 'full' | 'part') => [{ id: 'GB/T 6-2020', extent }];
    const wide = [ours({ replacedBy: by('full') }), registry({ replacedBy: by('part') }), next];
    const narrow = [ours({ replacedBy: by('part') }), registry({ replacedBy: by('full') }), next];
    for (const records of [wide, wide.toReversed()])
      expect(ask(records).verdict).toMatchObject({ answer: 'no', reason: { ids: ['GB/T 6-2020'] } });
    for (const records of [narrow, narrow.toReversed()])
      expect(ask(records)).toMatchObject({
        lifecycle: 'inForce',
        verdict: { answer: 'yes', face: 'partly' },
      });
  });
});

it('one’s own list keeps an amendment whose edition is gone', () => {
  const gone = { raw: '95.99', lifecycle: 'withdrawn' as const };
  const records = [
    record('ISO 5:2010', { source: 'registry', status: gone }),
    record('ISO 5:2010/Amd 1:2012', { source: 'ours', status: CURRENT, published: stated('2012-01-01') }),
  ];
  expect(ask(records, 'ISO 5:2010/Amd 1:2012').verdict).toMatchObject({
    answer: 'yes',
    reason: { rule: 'R17', code: 'ownList' },
  });
});

describe('two own lists', () => {
  const theirs = (fields: Partial<SourceRecord>): SourceRecord =>
    record('GB/T 5-2010', { source: 'theirs', asOf: '2024-01-01', ...fields });

  it('that say otherwise of one day are a conflict, in either order and whatever a registry says', () => {
    const both = [ours({ status: CURRENT }), theirs({ status: ABOLISHED })];
    for (const records of [both, both.toReversed(), [...both, registry({})]])
      expect(ask(records)).toMatchObject({
        confidence: 'conflict',
        verdict: { answer: 'unknown', face: 'conflict', reason: { rule: 'R18', field: 'status' } },
      });
  });

  it('of which one abolishes later what the other had in force are no conflict: that is age', () => {
    const later = theirs({ status: ABOLISHED, asOf: '2025-01-01' });
    expect(ask([ours({ status: CURRENT }), later]).verdict).toMatchObject({ answer: 'history' });
  });

  it('that agree decide together against the registry', () => {
    const both = [ours({ status: CURRENT }), theirs({ status: CURRENT })];
    expect(ask([...both, registry({ status: ABOLISHED })]).verdict).toMatchObject({
      answer: 'yes',
      reason: { code: 'ownList' },
    });
  });
});

describe('an answer fetched on request', () => {
  it('beats the older pack of another registry, and its dates with it', () => {
    const fetched = registry({
      source: 'lookup',
      asOf: '2026-11-20',
      status: ABOLISHED,
      withdrawn: stated('2026-11-10'),
      effective: stated('2010-07-01'),
    });
    expect(ask([registry({}), fetched])).toMatchObject({
      lifecycle: 'withdrawn',
      dates: { effective: { date: '2010-07-01' }, withdrawn: { date: '2026-11-10' } },
    });
  });

  it('yields to a pack that is newer, though its layer is asked first', () => {
    const fetched = registry({
      source: 'lookup',
      asOf: '2025-01-01',
      status: status('即将实施', 'upcoming'),
      effective: stated('2026-12-31'),
    });
    expect(ask([fetched, registry({ effective: stated('2026-10-01') })])).toMatchObject({
      lifecycle: 'inForce',
      dates: { effective: { date: '2026-10-01' } },
    });
  });

  it('a registry’s date counts before a newer one of somebody’s list', () => {
    const hearsay = registry({ source: 'test', asOf: '2026-11-20', effective: stated('2012-01-01') });
    expect(ask([hearsay, registry({})]).dates.effective?.date).toBe('2010-06-01');
  });
});

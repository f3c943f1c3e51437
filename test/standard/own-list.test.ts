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
      statusWords: expect.arrayContaining(['现行', '废止']) as unknown,
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

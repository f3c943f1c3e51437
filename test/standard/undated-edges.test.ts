/** Replacement edges to a number without year: which edition they mean, and when it ended the older document. */
import { describe, expect, it } from 'vitest';
import { IN_FORCE, alive, ask, edge, ids, old, stated, status } from './cases';
import { record } from './shelf';

describe('edges to a number without year', () => {
  it('mean its youngest edition that is out', () => {
    const records = [
      old(edge('GB/T 6')),
      alive('GB/T 6-2012', { published: stated('2012-01-01') }),
      alive('GB/T 6-2018', { published: stated('2018-01-01') }),
      alive('GB/T 6-2028', { published: stated('2028-01-01') }),
    ];
    expect(ids(ask('GB/T 5-2010', records).successors)).toContain('GB/T 6-2018');
    expect(ids(ask('GB/T 5-2010', records, '2013-01-01').successors)).toEqual(['GB/T 6-2012']);
  });

  it('end the older document when the first of them that could take over took effect, whatever the day', () => {
    const records = [
      record('GB/T 5-2010', { replacedBy: [edge('GB/T 6')] }),
      alive('GB/T 6-2005', { published: stated('2005-01-01'), effective: stated('2005-06-01') }),
      alive('GB/T 6-2012', { published: stated('2012-01-01'), effective: stated('2012-06-01') }),
      alive('GB/T 6-2018', { published: stated('2018-01-01'), effective: stated('2018-06-01') }),
    ];
    for (const day of ['2011-01-01', '2013-01-01', '2024-01-01'])
      expect(ask('GB/T 5-2010', records, day).dates.withdrawn).toEqual({
        date: '2012-06-01',
        provenance: 'inferred',
        from: 'GB/T 6-2012',
      });
  });

  it('mean the last edition before, where they name what was replaced', () => {
    const records = [
      alive('GB/T 5-2010', { replaces: [edge('GB/T 6')] }),
      alive('GB/T 6-1998', { published: stated('1998-01-01') }),
      alive('GB/T 6-2004', { published: stated('2004-01-01') }),
      alive('GB/T 6-2018', { published: stated('2018-01-01') }),
    ];
    expect(ids(ask('GB/T 5-2010', records).predecessors)).toEqual(['GB/T 6-2004']);
  });

  it('do not mean a project that was given up', () => {
    const records = [
      old(edge('GB/T 6')),
      alive('GB/T 6-2012', { published: stated('2012-01-01') }),
      record('GB/T 6-2018', { status: status('00.98', 'cancelled'), published: stated('2018-01-01') }),
    ];
    expect(ids(ask('GB/T 5-2010', records).successors)).toEqual(['GB/T 6-2012']);
  });

  it('say nothing more where other edges name an edition of the number', () => {
    const records = [
      alive('GB/T 5-2010', { replacedBy: [edge('GB/T 6'), edge('GB/T 6-2018', { extent: 'part' })] }),
      alive('GB/T 6-2012', { published: stated('2012-01-01') }),
      alive('GB/T 6-2018', { published: stated('2018-01-01') }),
    ];
    for (const day of ['2013-01-01', '2024-01-01'])
      expect(ask('GB/T 5-2010', records, day).lifecycle).toBe('inForce');
  });

  it('stay as written where nothing of the number is known', () => {
    expect(ids(ask('GB/T 5-2010', [old(edge('GB/T 6'))]).successors)).toEqual(['GB/T 6']);
  });

  it('mean the document itself where one bears the bare number', () => {
    const records = [
      record('ISO 5:2010', { status: status('95.99', 'withdrawn'), replacedBy: [edge('ISO 6')] }),
      record('ISO 6', { status: IN_FORCE }),
      record('ISO 6:2012', { status: status('95.99', 'withdrawn') }),
    ];
    expect(ids(ask('ISO 5:2010', records).successors)).toEqual(['ISO 6']);
  });

  it('are a revision in work where the number is its own', () => {
    const answer = ask('GB/T 5-2010', [alive('GB/T 5-2010', { replacedBy: [edge('GB/T 5')] })]);
    expect(answer.verdict.reason).toMatchObject({ code: 'underRevision', ids: ['GB/T 5'] });
    expect(answer.successors).toEqual([]);
  });
});

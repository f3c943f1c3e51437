/** R9: a successor that is out of use itself is told, and is no advice. */
import { describe, expect, it } from 'vitest';
import { ABOLISHED, alive, ask, edge, stated, status } from './cases';
import { record } from './shelf';

it('a chain that ends in what is over itself is no advice, and its end is named', () => {
  const gone = (id: string, by?: string) =>
    record(id, {
      status: ABOLISHED,
      ...(by === undefined ? {} : { replacedBy: [{ id: by, extent: 'full' as const }] }),
    });
  const { verdict } = ask('GB/T 5-2000', [gone('GB/T 5-2000', 'GB/T 6-2010'), gone('GB/T 6-2010')]);
  expect(verdict).toMatchObject({
    answer: 'history',
    reason: { code: 'successorsGone', ids: ['GB/T 6-2010'] },
  });
});

describe('what its body no longer maintains (IEEE’s Inactive) is no advice either', () => {
  const by = (...ids: string[]) => ({
    status: status('Superseded', 'withdrawn'),
    replacedBy: ids.map((id) => edge(id)),
  });
  const idle = record('IEEE Std 9-2010', { status: status('Inactive-Reserved', 'inactive') });
  const amended = record('IEEE Std 8-1999', by('IEEE Std 9-2010'));

  it('but its end is named', () => {
    const { verdict, successors } = ask('IEEE Std 8-1999', [amended, idle]);
    expect(verdict).toMatchObject({
      answer: 'history',
      reason: { code: 'successorsGone', ids: ['IEEE Std 9-2010'] },
    });
    expect(successors).toMatchObject([{ id: 'IEEE Std 9-2010', terminal: true }]);
  });

  it('and hides no later edition and no other successor that is in force', () => {
    const later = alive('IEEE Std 9-2020', { published: stated('2020-05-06') });
    expect(ask('IEEE Std 8-1999', [amended, idle, later]).verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['IEEE Std 9-2020'], provenance: 'inferred' },
    });
    const split = record('IEEE Std 8-1999', by('IEEE Std 9-2010', 'IEEE Std 7-2015'));
    expect(ask('IEEE Std 8-1999', [split, idle, alive('IEEE Std 7-2015')]).verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['IEEE Std 7-2015'] },
    });
  });

  it('for a supplement of what it replaced too', () => {
    const supplement = alive('IEEE Std 8a-2001', { supplementOf: 'IEEE Std 8-1999' });
    expect(ask('IEEE Std 8a-2001', [supplement, amended, idle]).verdict).toMatchObject({
      answer: 'history',
      reason: { rule: 'R13', code: 'successorsGone', ids: ['IEEE Std 9-2010'] },
    });
  });
});

/** A source that says two things: what its own rows and relations tell against its status word. */
import { describe, expect, it } from 'vitest';
import { judge, type SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, alive, ask, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

const SOURCES = [
  { ...source('ours', false), own: true as const },
  source('official', true),
  source('blog', false),
];
const askAll = (records: readonly SourceRecord[]) =>
  judge(identifier('GB/T 5-2010'), shelfOf(records, SOURCES), TODAY);

describe.each(['ours', 'official', 'blog'])('two rows of one day that cannot both be true: %s', (by) => {
  const row = (fields: Partial<SourceRecord> = {}) => alive('GB/T 5-2010', { source: by, ...fields });
  const both = (...records: SourceRecord[]) => [records, records.toReversed()].map(askAll);

  it('in force and abolished are shown, not judged', () => {
    for (const answer of both(row(), row({ status: ABOLISHED })))
      expect(answer).toMatchObject({
        confidence: 'conflict',
        verdict: { answer: 'unknown', face: 'conflict', reason: { code: 'conflict', field: 'status' } },
      });
  });

  it('an end that has come and one that has not', () => {
    const ends = ['2026-01-01', '2027-01-01'].map((day) => row({ withdrawn: stated(day) }));
    for (const answer of both(...ends))
      expect(answer.verdict).toMatchObject({ face: 'conflict', reason: { field: 'withdrawn' } });
  });

  it('of two days the later word takes the place of the earlier', () => {
    const earlier = { asOf: '2026-11-01' };
    for (const answer of both(row(earlier), row({ status: ABOLISHED })))
      expect(answer).toMatchObject({ lifecycle: 'withdrawn', verdict: { answer: 'history' } });
    for (const answer of both(row(), row({ ...earlier, status: ABOLISHED })))
      expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
    for (const answer of both(row({ ...earlier, effective: stated('2027-01-01') }), row()))
      expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
  });

  it('what was derived beside what was said is no other word', () => {
    for (const answer of both(row(), row({ status: ABOLISHED, confidence: 'inferred' })))
      expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
  });
});

it('what a registry has taken back does not contradict another', () => {
  const of = (by: string, asOf: string, word = CURRENT) =>
    alive('GB/T 5-2010', { source: by, asOf, status: word });
  const taken = [of('official', '2026-07-01', ABOLISHED), of('official', '2026-09-01')];
  expect(ask('GB/T 5-2010', [...taken, of('register', '2026-08-01')]).verdict).toMatchObject({
    answer: 'yes',
    face: 'yes',
  });
});

it('a list at odds with itself does not stop what another source decides', () => {
  const odd = [CURRENT, ABOLISHED].map((word) =>
    alive('GB/T 5-2010', { source: 'blog', asOf: '2026-01-01', status: word }),
  );
  expect(askAll([...odd, alive('GB/T 5-2010', { source: 'official' })]).verdict).toMatchObject({
    answer: 'yes',
    face: 'yes',
  });
});

it('a library’s “Active” does not stand against the edition that its own relation names', () => {
  const active = status('Active', 'inForce');
  const old = record('IEEE Std 1588-2002', {
    status: active,
    published: stated('2002-11-08'),
    replacedBy: [{ id: 'IEEE Std 1588-2008', extent: 'full' }],
  });
  const next = record('IEEE Std 1588-2008', { status: active, published: stated('2008-07-24') });
  expect(ask('IEEE Std 1588-2002', [old, next]).verdict).toMatchObject({
    answer: 'no',
    reason: { code: 'replaced', ids: ['IEEE Std 1588-2008'] },
  });
});

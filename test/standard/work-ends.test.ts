/** R2, R18, R20: what is said of a number without year, where a source says that all of it is over. */
import { describe, expect, it } from 'vitest';
import { judge, type SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, alive, ask, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

const edition = (fields: Partial<SourceRecord> = {}) =>
  alive('GB/T 5-2010', { source: 'official', asOf: '2026-05-20', ...fields });
const number = (fields: Partial<SourceRecord> = {}) =>
  record('GB/T 5', { source: 'register', asOf: '2026-09-29', status: ABOLISHED, ...fields });
const both = (records: readonly SourceRecord[]) =>
  ['GB/T 5', 'GB/T 5-2010'].map((cited) => ask(cited, records));

describe('a work that a source calls over', () => {
  it('leaves no edition in force that was called so before, asked for with its year or without', () => {
    for (const answer of both([edition(), number()])) {
      expect(answer).toMatchObject({
        id: 'GB/T 5-2010',
        lifecycle: 'withdrawn',
        verdict: { answer: 'history', reason: { code: 'withdrawn' } },
        statusWords: ['废止'],
        dataDate: '2026-09-29',
      });
      expect(answer.evidence).toContainEqual({
        source: 'register',
        asOf: '2026-09-29',
        field: 'status',
        raw: 'GB/T 5: 废止',
      });
      expect(answer.sources.map(({ id }) => id)).toContain('register');
    }
  });

  it('contradicts an edition that is called in force on that day or later', () => {
    for (const asOf of ['2026-09-29', '2026-10-01'])
      for (const answer of both([edition({ asOf }), number()]))
        expect(answer).toMatchObject({
          confidence: 'conflict',
          verdict: { answer: 'unknown', face: 'conflict', reason: { code: 'conflict', field: 'status' } },
        });
  });

  it('ends on the day that its source says, not before', () => {
    const records = [edition(), number({ withdrawn: stated('2026-12-31') })];
    expect(both(records).map(({ verdict }) => [verdict.answer, verdict.until])).toEqual([
      ['until', '2026-12-31'],
      ['until', '2026-12-31'],
    ]);
  });

  it('leaves drafts drafts', () => {
    const draft = edition({ status: status('正在起草', 'draft') });
    expect(ask('GB/T 5-2010', [draft, number()]).verdict.reason.code).toBe('draft');
  });

  it('is over for one’s own people, whatever the registry says', () => {
    const ours = { ...source('ours', false), own: true as const };
    const shelf = shelfOf(
      [edition(), number({ source: 'ours', asOf: '2024-01-01' })],
      [ours, source('official', true)],
    );
    for (const cited of ['GB/T 5', 'GB/T 5-2010'])
      expect(judge(identifier(cited), shelf, TODAY).verdict).toMatchObject({
        answer: 'history',
        reason: { code: 'ownList' },
      });
  });
});

describe('a row without year that is one edition among others ends no other', () => {
  const isKept = (...records: SourceRecord[]) => {
    for (const answer of both(records)) expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
  };

  it('where it says when it was published: the first of a number, revised since', () => {
    isKept(edition(), number({ published: stated('1995-10-02') }));
  });

  it('where its source lists editions of the number', () => {
    isKept(edition(), number(), alive('GB/T 5-2000', { source: 'register', status: ABOLISHED }));
    isKept(edition({ source: 'register' }), number());
  });

  it('where it lives, or is a guidance document, which is numbered apart', () => {
    isKept(edition(), number({ status: CURRENT }));
    isKept(edition(), { ...number(), id: 'GB/Z 5' });
  });

  it('nor does the end of a work make an edition known of which nothing is said', () => {
    expect(ask('GB/T 5-2010', [record('GB/T 5-2010'), number()]).verdict.reason.code).toBe('noStatus');
  });
});

it('a row without year that the editions of a number lead to is the last of them, never its own successor', () => {
  const superseded = status('Superseded', 'withdrawn');
  const older = record('IEEE Std C57.110-2008', { status: superseded, published: stated('2008-03-27') });
  const last = (word: NonNullable<SourceRecord['status']>) =>
    ask('IEEE Std C57.110', [
      older,
      record('IEEE Std C57.110', { status: word, published: stated('2018-06-14') }),
    ]);
  const living = last(status('Active', 'inForce'));
  expect(living).toMatchObject({ match: 'edition', id: 'IEEE Std C57.110', verdict: { answer: 'yes' } });
  expect(last(superseded)).toMatchObject({
    id: 'IEEE Std C57.110',
    verdict: { answer: 'history', reason: { code: 'withdrawn' } },
  });
});

/**
 * What registries print beside a number, and what a reader of it may do. The words are those of the registries' own
 * pages and files; the day is today, and nothing else is known of the document.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lifecycleOfWord } from '../../src/standard';
import { STATUS_TABLES } from '../../src/standard/status-words.table';
import type { Answer, Face, Lifecycle, Permission, SourceRecord, Vocabulary } from '../../src/standard';
import { ask, stated } from './cases';
import { TODAY, record } from './shelf';

type Printed = readonly [Vocabulary, string];

const words = (vocabulary: Vocabulary, ...printed: readonly string[]): Printed[] =>
  printed.map((word) => [vocabulary, word]);

/** A document of 2010 of which its registry prints this word. */
function printed(vocabulary: Vocabulary, raw: string, fields: Partial<SourceRecord> = {}): SourceRecord {
  return record('ISO 5:2010', {
    status: { raw, lifecycle: lifecycleOfWord(vocabulary, raw) },
    ...fields,
  });
}

const told = (answer: Answer): readonly [Permission, Face, Lifecycle] => [
  answer.verdict.answer,
  answer.verdict.face,
  answer.lifecycle,
];

describe('a word that allows to cite', () => {
  it.each([
    // openstd.samr.gov.cn lists, hbba.sacinfo.org.cn, csres.com
    ...words('cn', '现行', '现行有效', '有效', '局部修订'),
    // ISO harmonised stages: published, under review, confirmed, withdrawal proposed but not decided
    ...words('iso-stage', '60.60', '90.20', '90.60', '90.93', '90.99', '95.20', '95.60', '95.92', '9093'),
    ...words('iec', 'PUBLISHED'),
    // "current-status" of the RFC index: the three ranks of the track, and what stands beside the track
    ...words('rfc', 'INTERNET STANDARD', 'DRAFT STANDARD', 'PROPOSED STANDARD', 'BEST CURRENT PRACTICE'),
    ...words('rfc', 'INFORMATIONAL', 'EXPERIMENTAL'),
    ...words('bsi', 'Current', 'Confirmed', 'CU', 'CF'),
    ...words('jis', 'valid', '有効', '確認'),
    ...words('ieee', 'Active'),
    // W3C Process: what is not on its way to something else
    ...words('w3c', 'Recommendation', 'REC', 'Statement', 'Note', 'NOTE', 'Registry'),
    // the list of web specifications that browsers implement: standing
    ...words('w3c', 'Living Standard', 'good'),
    ...words('itu', 'In force', 'Published'),
    ...words('w3c', 'Recommendation', 'Statement', 'Note'),
    ...words('astm', 'Active', 'Reapproved'),
    ...words('mil', 'Active', 'Validation notice'),
    ...words('nist', 'final active'),
    ...words('oiml', 'in-force'),
  ])('%s: %s', (vocabulary, word) => {
    expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['yes', 'yes', 'inForce']);
  });

  it.each([...words('cn', '被部分代替', '部分代替'), ...words('bsi', 'Partially replaced', 'PR')])(
    'for what is left of its scope: %s: %s',
    (vocabulary, word) => {
      expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['yes', 'partly', 'inForce']);
    },
  );

  it('while the next edition is written: ISO stage 90.92', () => {
    expect(told(ask('ISO 5:2010', [printed('iso-stage', '90.92')]))).toEqual(['yes', 'revision', 'inForce']);
  });

  it.each(words('cn', '即将实施', '未生效', '未实施', '暂不实施'))(
    'before its day: %s: %s',
    (vocabulary, word) => {
      expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['yes', 'upcoming', 'upcoming']);
    },
  );
});

describe('a word that forbids', () => {
  it.each([
    ...words('cn', '废止', '作废', '已修订', '历史', '被代替', '已废止', '已作废'),
    ...words('iso-stage', '95.99', '9599'),
    ...words('iec', 'REVISED', 'REPLACED', 'WITHDRAWN'),
    ...words('rfc', 'HISTORIC', 'OBSOLETED'),
    ...words('bsi', 'Withdrawn', 'Superseded', 'WD', 'SU', 'Replaced'),
    ...words('jis', 'withdrawn', '廃止'),
    ...words('ieee', 'Superseded', 'Inactive-Withdrawn', 'Inactive-Superseded'),
    ...words('w3c', 'Obsolete Recommendation', 'OBSL', 'Rescinded Recommendation', 'RSCND'),
    ...words('w3c', 'Superseded Recommendation', 'SPSD', 'Retired', 'RET', 'discontinued'),
    ...words('itu', 'Superseded', 'Withdrawn', 'Withdrawal'),
    ...words('astm', 'Historical', 'Withdrawn'),
    ...words('mil', 'Cancelled', 'Canceled'),
    ...words('nist', 'final withdrawn'),
    ...words('oiml', 'superseded', 'withdrawn'),
  ])('because it is over: %s: %s', (vocabulary, word) => {
    expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['history', 'history', 'withdrawn']);
  });

  it.each([
    ...words('bsi', 'Obsolescent', 'OB'),
    ...words('ieee', 'Inactive', 'Inactive-Reserved'),
    ...words('mil', 'Inactive for new design'),
  ])('for new work only: %s: %s', (vocabulary, word) => {
    expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['history', 'history', 'inactive']);
  });

  it.each([
    ...words('cn', '正在起草', '正在征求意见', '正在审查', '正在批准', '征求意见'),
    // ISO stages before publication, as dotted codes and as ISO Open Data writes them
    ...words('iso-stage', '00.60', '10.99', '20.00', '30.60', '40.99', '50.00', '60.00', '60', '4060'),
    ...words('bsi', 'Draft for public comment', 'DPC'),
    ...words('ieee', 'Draft'),
    // the W3C track up to the proposal, and notes and registries that are drafts yet
    ...words('w3c', 'Working Draft', 'WD', 'First Public Working Draft', 'FPWD', 'Last Call Working Draft'),
    ...words('w3c', 'Candidate Recommendation', 'CR', 'Candidate Recommendation Snapshot'),
    ...words('w3c', 'Candidate Recommendation Draft', 'CRD', 'Proposed Recommendation', 'PR'),
    ...words('w3c', 'Proposed Edited Recommendation', 'Draft Note', 'DNOTE', 'Draft Registry'),
    ...words('w3c', "Editor's Draft", 'ED', 'pending'),
    ...words('itu', 'Pre-published'),
    ...words('nist', 'draft-public active'),
  ])('because it is a draft: %s: %s', (vocabulary, word) => {
    expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['no', 'upcoming', 'draft']);
  });

  it.each([
    ...words('iso-stage', '98', '00.98', '20.98', '4098', '60.98'),
    ...words('nist', 'draft-public withdrawn', 'draft-public retired'),
  ])('because it never went beyond a draft: %s: %s', (vocabulary, word) => {
    expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['no', 'history', 'cancelled']);
  });

  it('a draft that was given up was one until its day, and never in force', () => {
    const given = printed('nist', 'draft-public withdrawn', { withdrawn: stated('2020-03-16') });
    const on = (day: string): Lifecycle => ask('ISO 5:2010', [given], day).lifecycle;
    expect(on('2020-03-15')).toBe('draft');
    expect(on('2020-03-16')).toBe('cancelled');
    // An end that is only inferred, here from a successor, says nothing of the day on which it was given up.
    const deleted = printed('iso-stage', '40.98', { replacedBy: [{ id: 'ISO 6:2020', extent: 'full' }] });
    const next = record('ISO 6:2020', { published: stated('2020-03-01') });
    expect(ask('ISO 5:2010', [deleted, next], '2015-01-01').lifecycle).toBe('cancelled');
  });
});

describe('a word that says nothing', () => {
  it.each([
    // heads the entry of a plan, not of the standard
    ...words('cn', '已发布', '已发布稿', '有更新版', ''),
    ...words('rfc', 'UNKNOWN', ''),
    // no stage, or a stage that nobody has described
    ...words(
      'iso-stage',
      '95.77',
      '60.61',
      '60.99',
      '7000',
      '9500',
      'published',
      '95.99.1',
      '195.99',
      '60.6',
      '95999',
    ),
    // one registry's words are not another's
    ...words('cn', 'PUBLISHED', 'current', '9599', '60.00'),
    ...words('iec', '现行', 'Active'),
    ...words('ieee', 'PUBLISHED'),
  ])('%s: “%s” is unknown, never a yes', (vocabulary, word) => {
    expect(lifecycleOfWord(vocabulary, word)).toBe('unknown');
    expect(told(ask('ISO 5:2010', [printed(vocabulary, word)]))).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

it('blanks around a word and its case are the page’s, not the registry’s', () => {
  expect(lifecycleOfWord('cn', ' 即将实施\n')).toBe('upcoming');
  expect(lifecycleOfWord('rfc', 'Proposed Standard')).toBe('inForce');
  expect(lifecycleOfWord('iso-stage', ' 9599 ')).toBe('withdrawn');
  expect(lifecycleOfWord('iso-stage', ' 4000 ')).toBe('draft');
});

/** The same word on both editions of a number, or on this one only where the registry says that it is over. */
const later = (vocabulary: Vocabulary, raw: string): SourceRecord =>
  record('ISO 5:2020', {
    status: { raw, lifecycle: lifecycleOfWord(vocabulary, raw) },
    published: stated('2020-03-01'),
  });

describe('two editions of one number called in force on one day', () => {
  // These publishers revise by new documents that stand beside the old, until they say otherwise.
  it.each([
    ...words('iso-stage', '60.60', '90.93'),
    ...words('iec', 'PUBLISHED'),
    ...words('rfc', 'PROPOSED STANDARD', 'INFORMATIONAL'),
    ...words('nist', 'final active'),
  ])('both may be cited: %s: %s', (vocabulary, word) => {
    const answer = ask('ISO 5:2010', [printed(vocabulary, word), later(vocabulary, word)]);
    expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
  });

  // These replace: the older word was forgotten, or the registry means something the data do not say.
  it.each([
    ...words('cn', '现行', '现行有效', '有效', '局部修订'),
    ...words('bsi', 'Current', 'Confirmed'),
    ...words('jis', 'valid', '確認'),
    ...words('ieee', 'Active'),
    ...words('itu', 'In force', 'Published'),
    ...words('astm', 'Reapproved'),
    ...words('mil', 'Validation notice'),
    ...words('oiml', 'in-force'),
  ])('the older one is doubtful: %s: %s', (vocabulary, word) => {
    const answer = ask('ISO 5:2010', [printed(vocabulary, word), later(vocabulary, word)]);
    expect(answer.verdict).toMatchObject({
      answer: 'unknown',
      reason: { code: 'overtaken', ids: ['ISO 5:2020'] },
    });
  });
});

describe('a word said after a named successor came out', () => {
  const replacedBy = [{ id: 'ISO 6:2020', extent: 'full' as const }];
  const successor = record('ISO 6:2020', { published: stated('2020-03-01') });

  // Only these end a document by an act of the registry itself.
  it.each([
    ...words('iso-stage', '60.60', '90.93', '90.92'),
    ...words('iec', 'PUBLISHED'),
    ...words('bsi', 'Current', 'CF'),
    ...words('jis', 'valid', '確認'),
  ])('keeps the document alive: %s: %s', (vocabulary, word) => {
    expect(ask('ISO 5:2010', [printed(vocabulary, word, { replacedBy }), successor])).toMatchObject({
      lifecycle: 'inForce',
      verdict: { answer: 'yes', reason: { ids: ['ISO 6:2020'] } },
    });
  });

  it.each([
    ...words('cn', '现行'),
    ...words('rfc', 'INTERNET STANDARD', 'PROPOSED STANDARD'),
    ...words('ieee', 'Active'),
    ...words('w3c', 'Recommendation'),
    ...words('itu', 'In force'),
    ...words('astm', 'Reapproved'),
    ...words('mil', 'Validation notice'),
    ...words('nist', 'final active'),
    ...words('oiml', 'in-force'),
  ])('is only old: %s: %s', (vocabulary, word) => {
    expect(ask('ISO 5:2010', [printed(vocabulary, word, { replacedBy }), successor])).toMatchObject({
      lifecycle: 'withdrawn',
      verdict: { answer: 'no', reason: { ids: ['ISO 6:2020'], date: '2020-03-01' } },
    });
  });
});

describe('over, with no successor named and a later edition on file', () => {
  const found = (vocabulary: Vocabulary, word: string) =>
    ask('ISO 5:2010', [printed(vocabulary, word), later('iso-stage', '60.60')]);

  it.each([
    ...words('cn', '废止', '作废', '已废止', '已作废', '已修订', '被代替'),
    ...words('iec', 'REVISED', 'REPLACED', 'WITHDRAWN'),
    ...words('bsi', 'Superseded', 'SU', 'Replaced'),
    ...words('jis', 'withdrawn'),
    ...words('ieee', 'Superseded', 'Inactive-Superseded'),
    ...words('itu', 'Superseded'),
    ...words('oiml', 'superseded'),
  ])('it gave way to that edition on its day: %s: %s', (vocabulary, word) => {
    const answer = found(vocabulary, word);
    expect(answer.dates.withdrawn).toEqual({
      date: '2020-03-01',
      provenance: 'inferred',
      from: 'ISO 5:2020',
    });
    expect(answer.successors.map(({ id }) => id)).toEqual(['ISO 5:2020']);
  });

  it.each([
    ...words('cn', '历史'),
    ...words('iso-stage', '95.99'),
    ...words('rfc', 'HISTORIC'),
    ...words('bsi', 'WD'),
    ...words('ieee', 'Inactive-Withdrawn'),
    ...words('astm', 'Historical'),
    ...words('mil', 'Cancelled'),
  ])('whether it gave way is not known, the edition to use is: %s: %s', (vocabulary, word) => {
    const answer = found(vocabulary, word);
    expect(answer.dates.withdrawn).toBeNull();
    expect(answer.successors).toEqual([]);
    expect(answer.verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['ISO 5:2020'], provenance: 'inferred' },
    });
  });

  it.each(words('cn', '现行', '现行有效', '有效'))(
    'a Chinese word of the time before gives way too: %s: %s',
    (vocabulary, word) => {
      const old = printed(vocabulary, word, { asOf: '2019-01-01' });
      const next = later('cn', '现行');
      expect(ask('ISO 5:2010', [old, next])).toMatchObject({
        lifecycle: 'withdrawn',
        dates: { withdrawn: { date: '2020-03-01', provenance: 'inferred' } },
      });
      expect(ask('ISO 5:2010', [{ ...old, asOf: TODAY }, next]).lifecycle).toBe('inForce');
    },
  );
});

it('a word of no registry, only somebody’s, ages and leaves nothing side by side', () => {
  const said = { raw: '在用', lifecycle: 'inForce' as const };
  const replacedBy = [{ id: 'ISO 6:2020', extent: 'full' as const }];
  const named = [
    record('ISO 5:2010', { status: said, replacedBy }),
    record('ISO 6:2020', { published: stated('2020-03-01') }),
  ];
  expect(ask('ISO 5:2010', named).lifecycle).toBe('withdrawn');
  const both = [record('ISO 5:2010', { status: said }), record('ISO 5:2020', { status: said })];
  expect(ask('ISO 5:2010', both).verdict.reason.code).toBe('overtaken');
});

it('a proposal to withdraw is no withdrawal, and is told in the registry’s own word', () => {
  const answer = ask('ISO 5:2010', [printed('iso-stage', '95.20')]);
  expect(answer.verdict.answer).toBe('yes');
  expect(answer.statusWords).toEqual(['95.20']);
});

it('every vocabulary says where its meanings were read', () => {
  const table = readFileSync('src/standard/status-words.table.ts', 'utf8');
  const said = [...table.matchAll(/^ {2}\/\/ .{10,}\n {2}\{\n {4}vocabulary: '([\w-]+)'/gm)].map(
    ([, name]) => name,
  );
  expect(said).toEqual(STATUS_TABLES.map(({ vocabulary }) => vocabulary));
});

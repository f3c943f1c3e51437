/** The golden cases of the domain: what a correct answer is, case by case. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect';
import { judge } from '../../src/standard';
import type { Answer, JudgeOptions } from '../../src/standard';
import { FACTS } from './facts';
import { TODAY, identifier, record, shelfOf } from './shelf';

const SHELF = shelfOf(FACTS);

function ask(text: string, on = TODAY, options: JudgeOptions = {}): Answer {
  return judge(identifier(text), SHELF, on, options);
}

const terminals = ({ successors }: Answer): string[] =>
  successors.filter(({ terminal }) => terminal).map(({ id }) => id);

describe('Chinese standards', () => {
  it('GB/T 7714-2015 is replaced by GB/T 7714-2025 since 2026-07-01', () => {
    const { verdict, lifecycle, dates } = ask('GB/T 7714-2015');
    expect(verdict).toMatchObject({
      answer: 'no',
      face: 'no',
      reason: { code: 'replaced', ids: ['GB/T 7714-2025'], date: '2026-07-01' },
    });
    expect(lifecycle).toBe('withdrawn');
    expect(dates.withdrawn).toEqual({
      date: '2026-07-01',
      provenance: 'inferred',
      from: 'GB/T 7714-2025',
    });
  });

  it('a predecessor that is only named leads to the end of the chain', () => {
    const answer = ask('GB/T 7714-2005');
    expect(answer.match).toBe('edition');
    expect(answer.verdict).toMatchObject({ answer: 'no', reason: { ids: ['GB/T 7714-2025'] } });
    expect(answer.successors.map(({ id, terminal }) => [id, terminal])).toEqual([
      ['GB/T 7714-2015', false],
      ['GB/T 7714-2025', true],
    ]);
  });

  it.each(['1998-01-01', '2010-06-30', TODAY])('GB 8978-1996 is in force on %s, partly replaced', (on) => {
    const answer = ask('GB 8978-1996', on);
    expect(answer.lifecycle).toBe('inForce');
    expect(answer.verdict.answer).toBe('yes');
    expect(answer.dates.withdrawn).toBeNull();
  });

  it('GB 8978-1996 names the parts', () => {
    expect(ask('GB 8978-1996').verdict).toMatchObject({
      face: 'partly',
      reason: { code: 'partlyReplaced', rule: 'R7', ids: ['GB 20425-2006', 'GB 20426-2006'] },
    });
  });

  it('GB/T 18386-2017 in 2022: the registry decides, not the partial edge', () => {
    const answer = ask('GB/T 18386-2017', '2022-06-01');
    expect(answer.lifecycle).toBe('inForce');
    expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'partly' });
    expect(answer.successors).toMatchObject([{ id: 'GB/T 18386.1-2021', extent: 'part' }]);
  });

  it('GB/T 20000.2-2009 was merged with 20000.9-2014 into GB/T 1.2-2020', () => {
    const answer = ask('GB/T 20000.2-2009');
    expect(answer.verdict).toMatchObject({ answer: 'no', reason: { ids: ['GB/T 1.2-2020'] } });
    expect(ask('GB/T 1.2-2020').predecessors.map(({ id }) => id)).toEqual([
      'GB/T 20000.2-2009',
      'GB/T 20000.9-2014',
    ]);
  });

  it.each([
    ['GB 2312-1980', '2016-06-01', 'mandatory', 'edition', 'inForce', null],
    ['GB 2312-1980', '2018-06-01', 'recommended', 'edition', 'spellingChanged', 'GB/T 2312-1980'],
    ['GB/T 2312-1980', '2018-06-01', 'recommended', 'alias', 'inForce', 'GB/T 2312-1980'],
    ['GB/T 2312-1980', '2016-06-01', 'mandatory', 'alias', 'attributeMismatch', null],
    ['GB 13000-2010', '2018-06-01', 'recommended', 'edition', 'spellingChanged', 'GB/T 13000-2010'],
  ])('%s on %s is %s', (text, on, mandate, match, code, citeAs) => {
    const answer = ask(text, on);
    expect(answer).toMatchObject({ mandate, match, citeAs, lifecycle: 'inForce' });
    expect(answer.id).toMatch(/^GB (?:2312-1980|13000-2010)$/);
    expect(answer.verdict).toMatchObject({ answer: 'yes', reason: { code } });
  });

  it('GB/T 20223-2006: withdrawn, date and successor not known', () => {
    const answer = ask('GB/T 20223-2006');
    expect(answer).toMatchObject({ lifecycle: 'withdrawn', successors: [], dates: { withdrawn: null } });
    expect(answer.verdict).toMatchObject({
      answer: 'history',
      face: 'history',
      reason: { rule: 'R11', code: 'withdrawn' },
    });
  });

  it('GB/T 5606.1-2004 is in force despite its age and has a predecessor', () => {
    const answer = ask('GB/T 5606.1-2004');
    expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes', reason: { code: 'inForce' } });
    expect(answer.predecessors.map(({ id }) => id)).toEqual(['GB/T 5606.1-1996']);
  });

  it('GB 50016-2014 is to be cited with its label', () => {
    const answer = ask('GB 50016-2014');
    expect(answer.citeAs).toBe('GB 50016-2014（2018年版）');
    expect(answer.verdict.answer).toBe('yes');
    expect(ask('GB 50016-2014(2018年版)').id).toBe('GB 50016-2014');
  });

  it('GB 50308-2017 is GB/T 50308-2017 with a wrong mark', () => {
    const answer = ask('GB 50308-2017');
    expect(answer).toMatchObject({ match: 'alias', id: 'GB/T 50308-2017' });
    expect(answer.verdict).toMatchObject({
      answer: 'yes',
      reason: { rule: 'R1', code: 'attributeMismatch', ids: ['GB/T 50308-2017'] },
    });
  });

  it('GB/T 50010-2010 carries the label of 2024, the GB spelling resolves too', () => {
    expect(ask('GB/T 50010-2010')).toMatchObject({ match: 'edition', citeAs: 'GB/T 50010-2010（2024年版）' });
    expect(ask('GB 50010-2010')).toMatchObject({ match: 'alias', id: 'GB/T 50010-2010' });
  });

  it.each(['JGJ 255-2012', 'JGJ 116-2009', 'CJJ 140-2010'])('%s lost clauses, not its validity', (text) => {
    const answer = ask(text);
    expect(answer.verdict.answer).toBe('yes');
    expect(answer.successors).toEqual([]);
    expect(answer.clauseRepeals).toMatchObject([{ by: 'GB 55015-2021' }]);
  });

  it('GB/T 151-2014 is in force until its announced successor takes effect', () => {
    const before = ask('GB/T 151-2014', '2026-07-20');
    expect(before.lifecycle).toBe('inForce');
    expect(before.verdict).toMatchObject({
      answer: 'until',
      face: 'until',
      until: '2026-08-01',
      reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB/T 151-2026'] },
    });
    expect(ask('GB/T 151-2014', '2026-08-01').verdict).toMatchObject({ answer: 'no' });
  });

  it('a notice newer than the catalogue moves YY/T 0316-2016 into another series', () => {
    const answer = ask('YY/T 0316-2016');
    expect(answer.verdict).toMatchObject({ answer: 'no', reason: { ids: ['GB/T 42062-2022'] } });
    expect(answer.statusWords).toEqual(['废止']);
    // Its successor was in effect since 2023, and the catalogue of May 2026 still had it: the day is not known.
    expect(answer.dates.withdrawn).toBeNull();
  });

  it('GBZ 2.2-2007 replaces part of GBZ 2-2002, which is not itself cited', () => {
    expect(ask('GBZ 2.2-2007').predecessors).toMatchObject([{ id: 'GBZ 2-2002' }]);
  });

  it('a supplement the data lack is not answered as its edition', () => {
    const answer = ask('GBZ 2.1-2019/XG1');
    expect(answer).toMatchObject({ match: 'none', id: null });
    expect(answer.near.map(({ id }) => id)).toEqual(['GBZ 2.1-2019']);
  });
});

describe('international standards', () => {
  it('ISO 9000 undated means the edition in force', () => {
    const answer = ask('ISO 9000');
    expect(answer).toMatchObject({ match: 'work', id: 'ISO 9000:2026', lifecycle: 'inForce' });
    expect(answer.verdict).toMatchObject({ answer: 'yes', reason: { rule: 'R2', code: 'currentEdition' } });
  });

  it('ISO 9001 undated: yes, with its amendment', () => {
    const answer = ask('ISO 9001');
    expect(answer.id).toBe('ISO 9001:2015');
    expect(answer.verdict).toMatchObject({
      answer: 'yes',
      reason: { code: 'currentEdition', ids: ['ISO 9001:2015', 'ISO 9001:2015/Amd 1:2024'] },
    });
  });

  it('ISO 9001:2015 is under revision, not replaced by the project', () => {
    const answer = ask('ISO 9001:2015');
    expect(answer.verdict).toMatchObject({
      answer: 'yes',
      face: 'revision',
      reason: { code: 'underRevision' },
    });
    expect(answer.successors).toEqual([]);
  });

  it('ISO 8601:2004 was split in two', () => {
    const answer = ask('ISO 8601:2004');
    expect(answer.verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['ISO 8601-1:2019', 'ISO 8601-2:2019'] },
    });
    expect(terminals(answer)).toEqual(['ISO 8601-1:2019', 'ISO 8601-2:2019']);
  });

  it('ISO 31-0 was fine in 2005 and withdrawn since 2009-11-17 in 2015', () => {
    expect(ask('ISO 31-0', '2005-06-01').verdict.answer).toBe('yes');
    const later = ask('ISO 31-0', '2015-06-01');
    expect(later.verdict).toMatchObject({
      answer: 'no',
      reason: { code: 'workReplaced', ids: ['ISO 80000-1:2009'], date: '2009-11-17' },
    });
    expect(later.lifecycle).toBe('withdrawn');
  });

  it('a document of 2005 cited ISO 31-0:1992 rightly', () => {
    expect(ask('ISO 31-0:1992', TODAY, { citedOn: '2005-06-01' }).verdict).toMatchObject({
      answer: 'history',
      reason: { rule: 'R23', code: 'validWhenCited', date: '2009-11-17' },
    });
  });

  it('ISO/IEC 27001:2013: no, use :2022; certification may use it until 2025-10-31', () => {
    expect(ask('ISO/IEC 27001:2013').verdict).toMatchObject({
      answer: 'no',
      reason: { code: 'replaced', ids: ['ISO/IEC 27001:2022'] },
    });
    const regime = ask('ISO/IEC 27001:2013', '2024-01-15', { regime: 'IAF' });
    expect(regime.lifecycle).toBe('withdrawn');
    expect(regime.verdict).toMatchObject({
      answer: 'until',
      until: '2025-10-31',
      reason: { rule: 'R17', code: 'regime', regime: 'IAF' },
    });
    expect(ask('ISO/IEC 27001:2013', '2025-10-31', { regime: 'IAF' }).verdict.answer).toBe('no');
  });

  it('ISO 27001 finds ISO/IEC 27001', () => {
    expect(ask('ISO 27001:2022')).toMatchObject({ match: 'alias', id: 'ISO/IEC 27001:2022' });
    expect(ask('ISO 27001')).toMatchObject({ match: 'alias', id: 'ISO/IEC 27001:2022' });
  });

  it('IEC 61131-3:2013 is followed by the next edition of its number', () => {
    expect(ask('IEC 61131-3:2013').verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['IEC 61131-3:2025'], provenance: 'inferred', date: '2025-05-22' },
    });
  });

  it('a consolidated IEC text is its edition with two amendments', () => {
    const answer = ask('IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV', '2015-01-01');
    expect(answer.id).toBe('IEC 60950-1:2005');
    expect(answer.amendments.map(({ id }) => id)).toEqual([
      'IEC 60950-1:2005/AMD1:2009',
      'IEC 60950-1:2005/AMD2:2013',
    ]);
    expect(answer.verdict).toMatchObject({ answer: 'yes', reason: { code: 'amended' } });
  });
});

describe('RFCs', () => {
  it('RFC 2616 ends in 9110, 9111 and 9112 after six', () => {
    const answer = ask('RFC 2616');
    expect(terminals(answer).toSorted()).toEqual(['RFC 9110', 'RFC 9111', 'RFC 9112']);
    expect(answer.successors).toHaveLength(9);
    expect(answer.verdict).toMatchObject({ answer: 'no', face: 'no' });
    expect(answer.match).toBe('edition');
  });

  it('RFC 793 is obsolete although it is labelled Internet Standard', () => {
    const answer = ask('RFC 793');
    expect(answer.lifecycle).toBe('withdrawn');
    expect(answer.verdict).toMatchObject({ answer: 'no', reason: { ids: ['RFC 9293'] } });
  });

  it('RFC 9112 is to be read with what updates it', () => {
    expect(ask('RFC 9112').verdict).toMatchObject({
      answer: 'yes',
      reason: { code: 'updated', ids: ['RFC 9999'] },
    });
  });
});

describe('other spellings', () => {
  it('ASTM: the year of the text is 2001, the one in brackets a reapproval', () => {
    const shelf = shelfOf([
      record('ASTM D596-01(2011)', { status: { raw: 'Active', lifecycle: 'inForce' }, confirmed: '2011' }),
      record('ASTM C109/C109M-99', { status: { raw: 'Historical', lifecycle: 'withdrawn' } }),
    ]);
    const reapproved = judge(identifier('ASTM D596-01'), shelf, TODAY);
    expect(reapproved).toMatchObject({
      match: 'alias',
      id: 'ASTM D596-01(2011)',
      verdict: { answer: 'yes' },
    });
    expect(judge(identifier('ASTM C 109/C 109M-99'), shelf, TODAY).match).toBe('edition');
    expect(judge(identifier('ASTM D596-01(2011)'), shelf, '2000-12-31').lifecycle).toBe('draft');
  });

  it.each([
    ['ＧＢ／Ｔ１．１—２０２０', 'GB/T 1.1-2020'],
    ['GB∕T 1.1', 'GB/T 1.1-2020'],
    ['GBT1.1', 'GB/T 1.1-2020'],
    ['G B 50016', 'GB 50016-2014'],
    ['GBZ2.2-2007', 'GBZ 2.2-2007'],
  ])('%s is %s', (text, id) => {
    expect(ask(text).id).toBe(id);
  });
});

describe('in running text', () => {
  it.each([
    ['GB2312编码', ['GB 2312'], [true]],
    ['ISO-8859-1', ['ISO 8859-1'], [true]],
    ['GBK', [], []],
  ])('%s', (text, numbers, quiet) => {
    const hits = detect(text);
    expect(hits.map(({ canonical }) => canonical)).toEqual(numbers);
    expect(hits.map((hit) => hit.quiet)).toEqual(quiet);
  });
});

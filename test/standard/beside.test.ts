/** What stands beside an answer: subseries, updates, successors, the page to look at; and an answer with nothing in it. */
import { describe, expect, it } from 'vitest';
import { type SourceRecord } from '../../src/standard';
import { ABOLISHED, NEXT, alive, ask, full, stated, status } from './cases';
import { TODAY, record } from './shelf';

describe('subseries numbers', () => {
  const rfc = (
    id: string,
    raw: string,
    lifecycle: 'inForce' | 'withdrawn',
    fields: Partial<SourceRecord> = {},
  ) => record(id, { status: status(raw, lifecycle), ...fields });
  const std = (...ids: string[]) =>
    record('STD 1', {
      published: stated('1995-01'),
      adopts: ids.map((id) => ({ id, degree: 'IDT' as const })),
    });

  it('live as long as one RFC does', () => {
    const records = [
      std('RFC 1', 'RFC 2'),
      rfc('RFC 1', 'HISTORIC', 'withdrawn'),
      rfc('RFC 2', 'X', 'inForce'),
    ];
    expect(ask('STD 1', records)).toMatchObject({
      lifecycle: 'inForce',
      dates: { published: stated('1995-01'), effective: null, withdrawn: null },
      verdict: {
        answer: 'yes',
        face: 'yes',
        until: null,
        reason: { rule: 'R2', code: 'currentEdition', ids: ['RFC 2'] },
      },
    });
  });

  it('are replaced with all of them, by what those end in, each once', () => {
    const by = { replacedBy: full('RFC 9') };
    const records = [
      std('RFC 1', 'RFC 2'),
      rfc('RFC 1', 'X', 'withdrawn', by),
      rfc('RFC 2', 'X', 'withdrawn', { replacedBy: [...full('RFC 9'), ...full('RFC 10')] }),
      rfc('RFC 9', 'X', 'inForce'),
      rfc('RFC 10', 'X', 'inForce'),
    ];
    expect(ask('STD 1', records).verdict).toMatchObject({
      answer: 'no',
      face: 'no',
      reason: { rule: 'R2', code: 'workReplaced', ids: ['RFC 9', 'RFC 10'] },
    });
  });

  it('are history where none of them leads on', () => {
    expect(ask('STD 1', [std('RFC 1'), rfc('RFC 1', 'HISTORIC', 'withdrawn')]).verdict).toMatchObject({
      answer: 'history',
      face: 'history',
      reason: { rule: 'R11', code: 'withdrawn' },
    });
  });

  it('are unknown where one of them is', () => {
    expect(ask('STD 1', [std('RFC 1', 'RFC 2'), rfc('RFC 1', 'HISTORIC', 'withdrawn')])).toMatchObject({
      lifecycle: 'unknown',
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'noStatus' } },
    });
  });

  it.each(['BCP 1', 'FYI 1'])('%s too, and only RFCs are its members', (id) => {
    const records = [
      record(id, {
        adopts: [
          { id: 'RFC 1', degree: 'IDT' },
          { id: 'ISO 5:2010', degree: 'IDT' },
          { id: 'RFC 1', degree: 'IDT' },
        ],
      }),
      rfc('RFC 1', 'X', 'inForce'),
    ];
    expect(ask(id, records).verdict.reason.ids).toEqual(['RFC 1']);
  });

  it('no other number that adopts an RFC', () => {
    const records = [
      alive('GB/T 5-2010', { adopts: [{ id: 'RFC 1', degree: 'IDT' }] }),
      rfc('RFC 1', 'X', 'withdrawn'),
    ];
    expect(ask('GB/T 5-2010', records).verdict.reason.code).toBe('inForce');
  });
});

describe('where to look', () => {
  it('the document’s own page, else the publisher’s look-up, for a number that no source names too', () => {
    const page = alive('ISO 5:2010', { url: 'https://example.org/5' });
    expect(ask('ISO 5:2010', [record('ISO 5:2010'), page]).officialUrl).toBe('https://example.org/5');
    const lookup = ask('ISO 5:2010', []).officialUrl;
    expect(lookup).toContain('iso.org');
    expect(ask('ISO 5:2010', [alive('ISO 5:2010')]).officialUrl).toBe(lookup);
  });

  it.each(['javascript:alert(document.domain)', 'data:text/html,<script>', 'ISO 5', ''])(
    'never “%s”, which is no page: the next source’s, else the publisher’s look-up',
    (url) => {
      const lookup = ask('ISO 5:2010', []).officialUrl;
      const bad = alive('ISO 5:2010', { url });
      const good = alive('ISO 5:2010', { source: 'other', url: 'http://example.org/5' });
      expect(ask('ISO 5:2010', [bad]).officialUrl).toBe(lookup);
      expect(ask('ISO 5:2010', [bad, good]).officialUrl).toBe('http://example.org/5');
    },
  );
});

describe('updates of an RFC', () => {
  const standing = status('PROPOSED STANDARD', 'inForce');
  it('count from whichever end, each once, without those that are over or not out', () => {
    const records = [
      record('RFC 1', { status: standing, updatedBy: ['RFC 2', 'RFC 3', 'RFC 5'] }),
      record('RFC 2', { status: standing, updates: ['RFC 1'] }),
      record('RFC 3', { status: status('HISTORIC', 'withdrawn') }),
      record('RFC 4', { status: standing, updates: ['RFC 1'] }),
      record('RFC 5', { status: standing, published: stated('2027-01') }),
      record('RFC 6', { status: standing, updates: ['RFC 7'], note: 'RFC 1' }),
    ];
    expect(ask('RFC 1', records).verdict.reason).toEqual({
      rule: 'R13',
      code: 'updated',
      ids: ['RFC 2', 'RFC 4'],
    });
  });
});

it('a document of which nothing is known is an empty answer, whole all the same', () => {
  const { officialUrl, ...answer } = ask('GB/T 5-2010', []);
  expect(officialUrl).toBe('https://std.samr.gov.cn/search/stdPage?q=GB%2FT%205-2010&tid=&pageNo=1');
  expect(answer).toEqual({
    query: 'GB/T 5-2010',
    canonical: 'GB/T 5-2010',
    match: 'none',
    id: null,
    citeAs: null,
    titles: {},
    lifecycle: 'unknown',
    chinese: true,
    mandate: null,
    statusWords: [],
    dates: { published: null, effective: null, withdrawn: null },
    verdict: {
      answer: 'unknown',
      face: 'unknown',
      reason: { rule: 'R18', code: 'notInData' },
      until: null,
      staleDays: null,
    },
    successors: [],
    predecessors: [],
    equivalents: [],
    amendments: [],
    clauseRepeals: [],
    regimes: [],
    lineage: [],
    near: [],
    confidence: null,
    evidence: [],
    sources: [],
    dataDate: null,
    on: TODAY,
  });
});

describe('a successor in the list', () => {
  it('with all that a reader wants of it', () => {
    const next = { ...NEXT, titles: { zh: '乙' } };
    const edge = { id: 'GB/T 6-2020', extent: 'full' as const, scope: '全文' };
    expect(
      ask('GB/T 5-2010', [record('GB/T 5-2010', { status: ABOLISHED, replacedBy: [edge] }), next]).successors,
    ).toStrictEqual([
      {
        id: 'GB/T 6-2020',
        titles: { zh: '乙' },
        extent: 'full',
        published: '2020-01-01',
        effective: '2020-10-01',
        terminal: true,
        scope: '全文',
      },
    ]);
    expect(
      ask('GB/T 5-2010', [record('GB/T 5-2010', { status: ABOLISHED, replacedBy: full('Q/ABC 6') })])
        .successors,
    ).toStrictEqual([
      { id: 'Q/ABC 6', titles: {}, extent: 'full', published: null, effective: null, terminal: true },
    ]);
  });
});

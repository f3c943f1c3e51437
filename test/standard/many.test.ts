/**
 * A number of thousands of editions, supplements or records is judged in time that grows with them, not with their square:
 * a reader waits for it, and so does a page that cites it. What is counted is looks into records and comparisons.
 */
import { describe, expect, it, vi } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, GONE, IN_FORCE, alive, ask, stated } from './cases';
import { record } from './shelf';

const work = vi.hoisted(() => ({ done: 0 }));

const counted = vi.hoisted(
  () =>
    <Given extends readonly unknown[], Made>(step: (...given: Given) => Made) =>
    (...given: Given): Made => {
      work.done += 1;
      return step(...given);
    },
);

vi.mock(import('../../src/standard/dates'), async (original) => {
  const dates = await original();
  return { ...dates, clearlyBefore: counted(dates.clearlyBefore), compatible: counted(dates.compatible) };
});
vi.mock(import('../../src/standard/form'), async (original) => {
  const form = await original();
  return { ...form, isGuidance: counted(form.isGuidance), isProduct: counted(form.isProduct) };
});
vi.mock(import('../../src/standard/order'), async (original) => {
  const order = await original();
  return { ...order, byText: counted(order.byText) };
});

/** A record, or what is in it, that counts whoever looks in. */
function watched<T extends object>(given: T): T {
  return new Proxy(given, {
    get(target, member, receiver): unknown {
      work.done += 1;
      const value: unknown = Reflect.get(target, member, receiver);
      return typeof value === 'object' && value !== null ? watched(value) : value;
    },
  });
}

function workOn(cited: string, records: readonly SourceRecord[]): number {
  const given = records.map(watched);
  work.done = 0;
  expect(ask(cited, given).match).not.toBe('none');
  return work.done;
}

const SOME = 200;
/** Twice as many may be sorted, too, which is little more than twice the work. */
const TWICE = 2.4;

const month = (at: number): string =>
  `${1950 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`;

type One = (at: number) => SourceRecord;

describe('twice as many cost twice the work', () => {
  it.each<[string, string, readonly SourceRecord[], One]>([
    [
      'editions that a list calls withdrawn, without successors',
      'GB/T 5-1000',
      [],
      (at) => record(`GB/T 5-${1000 + at}`, { status: ABOLISHED, published: stated(`${1000 + at}-01-01`) }),
    ],
    [
      'editions that were in force when the list was made',
      'GB/T 5-1000',
      [],
      (at) =>
        record(`GB/T 5-${1000 + at}`, {
          asOf: `${1000 + at}-06-01`,
          status: CURRENT,
          published: stated(`${1000 + at}-01-01`),
        }),
    ],
    [
      'editions that one document replaces',
      'ISO 5:2026',
      [],
      (at) => alive(`ISO 5:${month(at)}`, { replacedBy: [{ id: 'ISO 5:2026', extent: 'full' }] }),
    ],
    [
      'reapprovals of one text',
      'ASTM D5-01',
      [],
      (at) => record(`ASTM D5-01(${1000 + at})`, { status: IN_FORCE }),
    ],
    [
      'supplements of one edition',
      'ISO 5:2010',
      [record('ISO 5:2010', { status: IN_FORCE })],
      (at) => alive(`ISO 5:2010/${at % 2 ? 'Amd' : 'Cor'} ${1 + (at >> 1)}:2012`),
    ],
    [
      'corrigenda, each of an edition of its own',
      'ITU-T X.5 (1000)',
      [],
      (at) =>
        at % 2
          ? alive(`ITU-T X.5 (${1000 + (at >> 1)})`)
          : alive(`ITU-T X.5 (${1000 + (at >> 1)}) Cor. 1 (07/${1000 + (at >> 1)})`),
    ],
    [
      'records of one document, which say one thing after the other',
      'ISO 5:2010',
      [],
      (at) =>
        record('ISO 5:2010', {
          source: at % 2 ? 'a' : 'b',
          confidence: 'official',
          asOf: `${month(at)}-01`,
          status: at % 2 ? GONE : IN_FORCE,
          published: stated(`2010-${String(1 + (at % 12)).padStart(2, '0')}`),
          withdrawn: stated(`${month(at)}-02`),
          replacedBy: [{ id: `ISO ${at + 6}:2012`, extent: 'full' }],
          clauseRepeals: [{ by: `EN ${at + 6}:2012` }],
        }),
    ],
  ])('%s', (_what, cited, others, one) => {
    const many = (count: number): number =>
      workOn(cited, [...others, ...Array.from({ length: count }, (_, at) => one(at))]);
    expect(many(2 * SOME) / many(SOME)).toBeLessThan(TWICE);
  });

  it('editions that one document says it replaces', () => {
    const many = (count: number): number => {
      const ids = Array.from({ length: count }, (_, at) => `ISO 5:${month(at)}`);
      const replaces = ids.map((id) => ({ id, extent: 'full' as const }));
      return workOn('ISO 5:2026', [alive('ISO 5:2026', { replaces }), ...ids.map((id) => alive(id))]);
    };
    expect(many(2 * SOME) / many(SOME)).toBeLessThan(TWICE);
  });
});

/** Whatever order the records come in, the same successor is named: browsers sort equals in ways of their own. */
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { byKey, byText, inCatalogueOrder } from '../../src/standard/order';
import { GONE, alive, ask, stated, status } from './cases';
import { record } from './shelf';

describe('an order', () => {
  it('gives 0 for equals, and the opposite the other way round', () => {
    expect([byText('a', 'b'), byText('b', 'a'), byText('a', 'a')]).toEqual([-1, 1, 0]);
    const [one, two, other] = [
      { key: 'A', id: '1' },
      { key: 'A', id: '2' },
      { key: 'B', id: '0' },
    ] as const;
    expect([byKey(one, two), byKey(two, one), byKey(two, other), byKey(one, one)]).toEqual([-1, 1, -1, 0]);
  });

  it('tells spellings of one key apart by their text', () => {
    const spellings = ['GB/T 5-2010', 'GB 5-2010', 'GB 4-2010', 'GB 5-2010（2018年版）'];
    const ordered = ['GB 4-2010', 'GB 5-2010', 'GB 5-2010（2018年版）', 'GB/T 5-2010'];
    expect(inCatalogueOrder(spellings)).toEqual(ordered);
    expect(inCatalogueOrder(spellings.toReversed())).toEqual(ordered);
  });
});

describe('where two editions came out on one day, the same is named in any order of the records', () => {
  const old = { published: stated('2010-01-01') };
  const young = { published: stated('2020-01-01') };
  it.each<[string, readonly SourceRecord[], string]>([
    [
      'the next edition, which no source names',
      [
        record('IEC 5:2010', { status: status('REVISED', 'withdrawn'), ...old }),
        alive('IEC 5:2020', young),
        alive('IEC/IEEE 5:2020', young),
      ],
      'IEC 5:2020',
    ],
    [
      'the later edition in force, where the chain ends dead',
      [
        record('ISO 5:2010', { status: GONE, ...old }),
        alive('ISO 5:2020', young),
        alive('ISO/IEC 5:2020', young),
      ],
      'ISO/IEC 5:2020',
    ],
  ])('%s', (_, records, named) => {
    const cited = records[0]?.id ?? '';
    expect(ask(cited, records).verdict.reason.ids).toEqual([named]);
    expect(ask(cited, records.toReversed()).verdict.reason.ids).toEqual([named]);
  });
});

/** Shapes that real lineages take: long chains, wide fans, circles. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/standard';
import type { Answer, SourceRecord } from '../../src/standard';
import { ABOLISHED, alive, ask, stated } from './cases';
import { TODAY, identifier, record, shelfOf } from './shelf';

const year = (at: number): string => String(1950 + at * 5);

const CHAIN: readonly SourceRecord[] = Array.from({ length: 12 }, (_, at) =>
  record(`ISO 5:${year(at)}`, {
    status: at === 11 ? { raw: '60.60', lifecycle: 'inForce' } : { raw: '95.99', lifecycle: 'withdrawn' },
    published: stated(`${year(at)}-03-01`),
    ...(at === 11 ? {} : { replacedBy: [{ id: `ISO 5:${year(at + 1)}`, extent: 'full' as const }] }),
  }),
);

const FAN: readonly SourceRecord[] = [
  record('ISO 6:2000', {
    status: { raw: '95.99', lifecycle: 'withdrawn' },
    published: stated('2000-01-01'),
  }),
  ...Array.from({ length: 9 }, (_, at) =>
    record(`ISO 6-${String(at + 1)}:2019`, {
      status: { raw: '60.60', lifecycle: 'inForce' },
      published: stated('2019-01-01'),
      replaces: [{ id: 'ISO 6:2000', extent: 'full' }],
    }),
  ),
];

const terminals = ({ successors }: Answer): string[] =>
  successors.filter(({ terminal }) => terminal).map(({ id }) => id);

describe('a chain of twelve editions', () => {
  const answer = ask('ISO 5:1950', CHAIN);

  it('is walked to its end, from whichever edition', () => {
    expect(answer.successors).toHaveLength(11);
    expect(terminals(answer)).toEqual(['ISO 5:2005']);
    expect(terminals(ask('ISO 5:2000', CHAIN))).toEqual(['ISO 5:2005']);
  });

  it('is drawn whole, oldest first, with the day each ended', () => {
    expect(answer.lineage).toHaveLength(12);
    expect(answer.lineage[0]).toEqual({
      id: 'ISO 5:1950',
      from: '1950-03-01',
      published: '1950-03-01',
      until: '1955-03-01',
      lifecycle: 'withdrawn',
      cited: true,
      replacedBy: [{ id: 'ISO 5:1955', extent: 'full' }],
    });
    expect(answer.lineage.at(-1)).toMatchObject({ id: 'ISO 5:2005', until: null, lifecycle: 'inForce' });
    expect(answer.lineage.filter(({ cited }) => cited)).toHaveLength(1);
  });

  it('the same on an earlier day ends where the world had come to', () => {
    const then = ask('ISO 5:1950', CHAIN, '1972-01-01');
    expect(terminals(then)).toEqual(['ISO 5:1970']);
    expect(then.verdict.reason.ids).toEqual(['ISO 5:1970']);
  });
});

describe('a fan of nine', () => {
  it('names all nine in catalogue order, found from their own statements', () => {
    const { verdict, successors } = ask('ISO 6:2000', FAN);
    expect(successors).toHaveLength(9);
    expect(verdict.reason.ids).toEqual(Array.from({ length: 9 }, (_, at) => `ISO 6-${String(at + 1)}:2019`));
  });

  it('a part has one predecessor', () => {
    expect(ask('ISO 6-3:2019', FAN).predecessors).toMatchObject([{ id: 'ISO 6:2000', extent: 'full' }]);
  });
});

describe('dirty edges', () => {
  const circle = (...ids: string[]): SourceRecord[] =>
    ids.map((id, at) =>
      record(id, {
        status: ABOLISHED,
        published: stated('2010'),
        replacedBy: [{ id: ids[(at + 1) % ids.length] ?? '', extent: 'full' }],
      }),
    );

  it('a circle ends at its youngest member', () => {
    const answer = ask('GB/T 1-2010', circle('GB/T 1-2010', 'GB/T 2-2010', 'GB/T 3-2010'));
    expect(answer.successors.map(({ id }) => id)).toEqual(['GB/T 2-2010', 'GB/T 3-2010']);
    expect(terminals(answer)).toEqual(['GB/T 3-2010']);
  });

  it('a circle further on does not hide a way out', () => {
    const records = [
      record('GB/T 9-2000', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 1-2010', extent: 'full' }] }),
      ...circle('GB/T 1-2010', 'GB/T 2-2010'),
      alive('GB/T 4-2010', { replaces: [{ id: 'GB/T 2-2010', extent: 'full' }] }),
    ];
    expect(terminals(ask('GB/T 9-2000', records))).toEqual(['GB/T 4-2010']);
  });

  it('a document that names itself survives', () => {
    expect(ask('GB/T 1-2010', circle('GB/T 1-2010'))).toMatchObject({
      successors: [],
      lifecycle: 'withdrawn',
    });
  });

  it('two ways to one end: the full one counts', () => {
    const records = [
      record('GB/T 1-2000', {
        status: ABOLISHED,
        replacedBy: [
          { id: 'GB/T 2-2005', extent: 'part' },
          { id: 'GB/T 3-2005', extent: 'full' },
        ],
      }),
      record('GB/T 2-2005', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 9-2010', extent: 'full' }] }),
      record('GB/T 3-2005', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 9-2010', extent: 'full' }] }),
      alive('GB/T 9-2010'),
    ];
    const { successors } = ask('GB/T 1-2000', records);
    expect(successors.find(({ id }) => id === 'GB/T 9-2010')).toMatchObject({
      extent: 'full',
      terminal: true,
    });
  });

  it('an edge to a work without year means its edition of the day', () => {
    const records = [
      record('GB/T 1-2000', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 9', extent: 'full' }] }),
      alive('GB/T 9-2010'),
    ];
    expect(ask('GB/T 1-2000', records).verdict.reason.ids).toEqual(['GB/T 9-2010']);
  });
});

describe('work done', () => {
  /** Counts how often the shelf is asked: what is known is not looked up again. */
  function lookups(records: readonly SourceRecord[], text: string): { first: number; again: number } {
    const shelf = shelfOf(records);
    let asked = 0;
    const counting = {
      ...shelf,
      dossier: (id: string) => {
        asked++;
        return shelf.dossier(id);
      },
      editions: (work: string) => {
        asked++;
        return shelf.editions(work);
      },
    };
    judge(identifier(text), counting, TODAY);
    const first = asked;
    judge(identifier(text), counting, TODAY);
    return { first, again: asked - first };
  }

  it('grows with the number of documents, not with the number of walks', () => {
    expect(lookups(CHAIN, 'ISO 5:1950').first).toBeLessThan(12 * 12);
    expect(lookups(FAN, 'ISO 6:2000').first).toBeLessThan(10 * 12);
  });

  it('is not done again for the next citation on the page', () => {
    expect(lookups(CHAIN, 'ISO 5:1950').again).toBeLessThan(12);
  });
});

import type { PackEntry } from '../../src/pack';
import { generator } from './synthetic';

export interface Query {
  readonly kind: 'number' | 'words' | 'Han';
  readonly text: string;
}

/** What people type who look for these documents: numbers in loose spellings, words of titles, pieces of Han titles. */
export function queriesFor(entries: readonly PackEntry[], count: number, seed = 3): Query[] {
  const below = generator(seed);
  const queries: Query[] = [];
  for (let turn = 0; queries.length < count && turn < count * 20; turn++) {
    const entry = entries[below(entries.length)];
    if (!entry) break;
    const titles = entry.records.flatMap((record) => Object.values(record.titles ?? {}));
    const title = titles[below(Math.max(1, titles.length))] ?? '';
    const kind = (['number', 'words', 'Han'] as const)[turn % 3] ?? 'number';
    const text =
      kind === 'number'
        ? spelling(entry.id, below)
        : kind === 'words'
          ? words(title, below)
          : han(title, below);
    if (text !== '') queries.push({ kind, text });
  }
  return queries;
}

type Below = (below: number) => number;

function spelling(id: string, below: Below): string {
  const bare = id.replace(/[-:][12]\d{3}.*$/, '');
  const figures = /\d[\d.-]*/.exec(bare)?.[0] ?? bare;
  const loose = [
    id,
    bare,
    bare.toLowerCase().replaceAll(' ', ''),
    figures,
    figures.slice(0, 1 + below(figures.length)),
    bare.replace(/\/[A-Z]\b/, ''),
    id.replaceAll(/[-:./]/g, ' '),
  ];
  return loose[below(loose.length)] ?? id;
}

function words(title: string, below: Below): string {
  const all = title.match(/[a-z\d]{2,}/gi) ?? [];
  if (all.length === 0) return '';
  const start = below(all.length);
  const some = all.slice(start, start + 1 + below(3));
  const last = some.pop() ?? '';
  return [...some, below(2) === 0 ? last : last.slice(0, 2 + below(last.length))].join(' ');
}

function han(title: string, below: Below): string {
  const runs = title.match(/\p{Script=Han}{2,}/gu) ?? [];
  const run = Array.from(runs[below(Math.max(1, runs.length))] ?? '');
  if (run.length < 2) return '';
  const start = below(run.length - 1);
  return run.slice(start, start + 2 + below(5)).join('');
}

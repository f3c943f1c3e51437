import { vi } from 'vitest';
import type { CatalogueStatus, Offering, SearchHit } from '../../src/catalogue';
import type { PageReport } from '../../src/messages';

import type { Services } from '../../src/popup/services';
import type { Series } from '../../src/standard';
import type { Answer } from '../../src/standard/answer';
import { answer } from '../ui/answers';

export const ready: CatalogueStatus = {
  state: 'ready',
  records: 250_318,
  dataDate: '2026-11-21',
  message: null,
  progress: null,
  layers: [],
};

export function hit(of: Answer): SearchHit {
  return {
    id: of.id ?? of.query,
    titles: of.titles,
    face: of.verdict.face,
    verdict: of.verdict,
    lifecycle: of.lifecycle,
    successors: of.successors.map(({ id }) => id),
    matched: 'title',
  };
}

/** A world in which `known` documents are found by any part of number or title, and nothing else is. */
export function world(
  known: readonly Answer[],
  more: {
    status?: CatalogueStatus;
    report?: PageReport | null;
    recent?: readonly string[];
    hidden?: number;
    offered?: Pick<Offering, 'suggestion' | 'near'>;
    series?: Series;
  } = {},
) {
  const { status = ready, report = null, recent = [], hidden = 0, series = null } = more;
  const { offered = { suggestion: null, near: [] } } = more;
  const find = (id: string) =>
    known.find((one) => one.id === id || one.canonical === id) ??
    answer({
      query: id,
      canonical: /\d/.test(id) ? id : null,
      id: null,
      match: 'none',
      titles: {},
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'notInData' } },
    });
  const services = {
    catalogue: {
      search: vi.fn<Services['catalogue']['search']>((text, { withdrawn = false }) => {
        const hits = known.filter((one) => JSON.stringify([one.id, one.titles]).includes(text)).map(hit);
        const total = hits.length + hidden;
        return Promise.resolve({ hits, total, hidden: withdrawn ? 0 : hidden, ms: 9, ...offered });
      }),
      resolve: vi.fn<Services['catalogue']['resolve']>((ids) => Promise.resolve(ids.map(find))),
      series: vi.fn<Services['catalogue']['series']>(() => Promise.resolve(series)),
      status: () => Promise.resolve(status),
      repair: vi.fn(() => Promise.resolve()),
    },
    watchStatus: () => () => undefined,
    page:
      report === null
        ? null
        : {
            host: 'tender.example.cn',
            report: () => Promise.resolve(report),
            jump: vi.fn(() => Promise.resolve(true)),
            pause: vi.fn(() => Promise.resolve()),
            asOf: vi.fn(() => Promise.resolve()),
          },
    watching: {
      has: vi.fn(() => Promise.resolve(false)),
      set: vi.fn(() => Promise.resolve()),
      unseen: vi.fn(() => Promise.resolve(0)),
    },
    registry: {
      host: vi.fn<Services['registry']['host']>(() => Promise.resolve(null)),
      ask: vi.fn<Services['registry']['ask']>(() => Promise.resolve({ kind: 'offline' })),
      cancel: vi.fn(),
      lately: new Map(),
    },
    recent: {
      read: () => Promise.resolve(recent),
      add: vi.fn(() => Promise.resolve()),
      clear: vi.fn(() => Promise.resolve()),
    },
    copy: vi.fn(() => Promise.resolve()),
    openUrl: vi.fn(),
    openSettings: vi.fn(),
    save: vi.fn(),
    today: () => '2026-11-24',
  } satisfies Services;
  return services;
}

export function report(...citations: readonly (readonly [canonical: string, count: number])[]): PageReport {
  return {
    citations: citations.map(([canonical, count]) => ({ canonical, text: canonical, count })),
    limitReached: false,
    paused: false,
    quiet: false,
    reading: 'whole',
    busy: false,
    on: null,
  };
}

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '../../src/messages';
import type { Reading } from '../../src/page/reading';
import type { Settings } from '../../src/settings';

const { told, read } = vi.hoisted(() => ({
  told: new Array<Request<'report'>>(),
  /** Whether what is read is marked, an entry for each time that reading began; how often it ended. */
  read: { begun: new Array<boolean>(), ended: 0 },
}));
vi.mock('../../src/browser', () => ({ browser: {}, isConnected: () => true, unlisten: () => undefined }));
vi.mock('../../src/messages', () => ({
  report: (counts: Request<'report'>) => Promise.resolve(void told.push(counts)),
}));
vi.mock('../../src/page/reading', () => ({
  Reading: class {
    readonly limitReached = false;
    readonly reading = 'whole';
    readonly busy = false;
    constructor(...[, marked, , , signal]: ConstructorParameters<typeof Reading>) {
      read.begun.push(marked);
      signal.addEventListener('abort', () => (read.ended += 1));
    }
    citations = () => [];
    apply = () => undefined;
    reportAgain = () => undefined;
  },
}));
const { Page } = await import('../../src/page/page');
const { Lifetime } = await import('../../src/page/lifetime');
const { settingsFrom } = await import('../../src/settings');

const HOST = location.hostname;
const settings = (change: Partial<Settings> = {}): Settings => ({ ...settingsFrom({}), ...change });
let page: InstanceType<typeof Page>;
beforeEach(() => {
  told.length = 0;
  read.begun.length = 0;
  read.ended = 0;
  page = new Page(new Lifetime(), () => undefined);
});

test('a page is read and marked at once, and nothing is told before something is found', () => {
  page.apply(settings());
  page.apply(settings({ marks: 'quiet' }));
  expect(read).toEqual({ begun: [true], ended: 0 });
  expect(told).toEqual([]);
});

test('on a paused site nothing is read, whoever asks, and the toolbar is told once', () => {
  for (let time = 0; time < 2; time++) page.apply(settings({ pausedSites: [HOST] }));
  expect(page.report()).toMatchObject({ paused: true, citations: [] });
  expect(read.begun).toEqual([]);
  expect(told).toEqual([{ attention: 0, total: 0, paused: true }]);
});

test('where only chosen sites are read, no other is', () => {
  page.apply(settings({ sites: 'chosen', chosenSites: ['elsewhere.example'] }));
  expect(read.begun).toEqual([]);
  page.apply(settings({ sites: 'chosen', chosenSites: [HOST] }));
  expect(read.begun).toEqual([true]);
});

test('a page that is paused while it is read stops, gives its counts back, and goes on when the user says so', () => {
  page.apply(settings());
  page.pause(true);
  expect(read).toEqual({ begun: [true], ended: 1 });
  expect(told).toEqual([
    { attention: 0, total: 0, paused: true },
    { attention: 0, total: 0 },
  ]);
  page.pause(false);
  expect(read.begun).toEqual([true, true]);
  expect(told.at(-1)).toMatchObject({ paused: false });
});

test('what the user says of one page holds until the settings say something else of its site', () => {
  page.apply(settings({ pausedSites: [HOST] }));
  page.pause(false);
  page.apply(settings({ pausedSites: [HOST], openDelay: 1 }));
  expect(page.report().paused).toBe(false);
  page.apply(settings());
  page.apply(settings({ pausedSites: [HOST] }));
  expect(page.report().paused).toBe(true);
});

test.each<[string, Partial<Settings>]>([
  ['a quiet site', { quietSites: [HOST] }],
  ['a page on which nothing is to be marked', { marks: 'none' }],
])('%s is not read until somebody asks for its list, and never marked', (_, change) => {
  page.apply(settings(change));
  page.leave();
  expect(read.begun).toEqual([]);
  expect(page.report()).toMatchObject({ quiet: true, paused: false });
  page.report();
  expect(read.begun).toEqual([false]);
});

test('a frame that leaves says so; shown again from the browser’s cache, it says once more that it is paused', () => {
  page.apply(settings({ pausedSites: [HOST] }));
  page.leave();
  page.comeBack();
  expect(told).toEqual([
    { attention: 0, total: 0, paused: true },
    { attention: 0, total: 0, leaving: true },
    { attention: 0, total: 0, paused: true },
  ]);
});

test('data and code are no page to read', () => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/json');
  page.apply(settings());
  expect(read.begun).toEqual([]);
  expect(page.report()).toMatchObject({ citations: [], paused: false });
  vi.restoreAllMocks();
});

import { beforeEach, expect, test, vi } from 'vitest';
import type { Offering } from '../../src/messages/questions';
import { answer } from '../ui/answers';
import { FakeBrowser } from '../messages/fake-browser';
import { ready } from './fake';

const { fake } = vi.hoisted((): { fake: { current: unknown } } => ({ fake: { current: null } }));
vi.mock('../../src/browser', () => ({
  get browser() {
    return fake.current;
  },
  unlisten(events: FakeBrowser['api']['runtime']['onMessage'], listener: () => undefined) {
    events.removeListener(listener);
  },
}));

const { askIn, handleMessages } = await import('../../src/messages');
const { questions } = await import('../../src/messages/questions');
const { distantCatalogue, watchDistantStatus } = await import('../../src/popup/distant-catalogue');

const on = '2026-11-24';
const nothing: Offering = { hits: [], total: 0, hidden: 0, ms: 1, suggestion: null, near: [] };

beforeEach(() => {
  fake.current = new FakeBrowser().api;
});

test('whole answers arrive as they were given', async () => {
  const given = answer({
    query: 'GB 1',
    verdict: {
      answer: 'until',
      face: 'until',
      reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB 2'], date: '2027-01-01' },
      until: '2027-01-01',
    },
    dates: {
      published: { date: '2020', provenance: 'inferred', from: 'GB 2' },
      effective: null,
      withdrawn: null,
    },
    lineage: [
      {
        id: 'GB 1',
        from: null,
        published: '2020',
        until: null,
        lifecycle: 'inForce',
        cited: true,
        replacedBy: [{ id: 'GB 2', extent: 'part' }],
      },
    ],
  });
  handleMessages(questions, { 'catalogue.resolve': () => [given] });
  expect(await distantCatalogue().resolve(['GB 1'], on)).toEqual([given]);
});

test('a page with more citations than a message may carry is asked for in parts', async () => {
  const asked: string[] = [];
  handleMessages(questions, {
    'catalogue.resolve': ({ citations }) => {
      asked.push(...citations);
      return citations.map((query) => answer({ query }));
    },
  });
  const numbers = Array.from({ length: 1100 }, (_, index) => `GB ${index}`);
  const answers = await distantCatalogue().resolve(numbers, on);
  expect(asked).toEqual(numbers);
  expect(answers.map(({ query }) => query)).toEqual(numbers);
});

test('a text as long as a page is no error', async () => {
  handleMessages(questions, {
    'catalogue.search': () => nothing,
    'catalogue.resolve': ({ citations }) => citations.map((query) => answer({ query })),
  });
  const page = 'GB/T 7714 '.repeat(1000);
  await expect(distantCatalogue().search(page, { on })).resolves.toEqual(nothing);
  await expect(distantCatalogue().resolve([page], on)).resolves.toHaveLength(1);
});

test('of what is typed while the worker searches, only the last word is searched for', async () => {
  const searched: string[] = [];
  let finish: (result: Offering) => void = () => undefined;
  handleMessages(questions, {
    'catalogue.search': ({ text }) => {
      searched.push(text);
      return text === 'g' ? new Promise((resolve) => (finish = resolve)) : nothing;
    },
  });
  const catalogue = distantCatalogue();
  const overtaken = new AbortController();
  const first = catalogue.search('g', { on });
  const second = catalogue.search('gb', { on, signal: overtaken.signal });
  overtaken.abort();
  const third = catalogue.search('gb 7', { on });
  await vi.waitFor(() => expect(searched).toEqual(['g']));
  finish(nothing);
  await first;
  await expect(second).rejects.toThrow();
  await expect(third).resolves.toEqual(nothing);
  expect(searched).toEqual(['g', 'gb 7']);
});

test('a search that failed does not stop the next one', async () => {
  let healthy = false;
  handleMessages(questions, {
    'catalogue.search': () => {
      if (!healthy) throw new Error('no database');
      return nothing;
    },
  });
  const catalogue = distantCatalogue();
  await expect(catalogue.search('g', { on })).rejects.toThrow('no database');
  healthy = true;
  await expect(catalogue.search('gb', { on })).resolves.toEqual(nothing);
});

test('the popup hears that the status has changed, until it stops listening', async () => {
  handleMessages(questions, { 'catalogue.status': () => ready });
  const tell = vi.fn();
  const stop = watchDistantStatus(tell);
  await askIn(questions, 'catalogue.changed', {});
  expect(tell).toHaveBeenCalledOnce();
  expect(await distantCatalogue().status()).toEqual(ready);
  stop();
  await expect(askIn(questions, 'catalogue.changed', {})).rejects.toThrow();
  expect(tell).toHaveBeenCalledOnce();
});

test('what is no answer is not believed', async () => {
  const world = new FakeBrowser();
  fake.current = world.api;
  world.api.runtime.sendMessage = () =>
    Promise.resolve({ ok: true, value: [{ query: 'GB 1', verdict: {} }] });
  await expect(distantCatalogue().resolve(['GB 1'], on)).rejects.toThrow();
});

import { beforeEach, expect, test, vi } from 'vitest';
import type { Glance } from '../../src/messages';

const resolve = vi.fn<(canonicals: readonly string[], on?: string) => Promise<Glance[]>>();
vi.mock('../../src/messages', () => ({
  resolve: (canonicals: readonly string[], on?: string) => resolve(canonicals, on),
}));
const { Resolver } = await import('../../src/page/resolver');

const glance = (face: Glance['face']): Glance => ({ id: 'GB/T 1-2020', face, instead: [] });

beforeEach(() => {
  vi.useFakeTimers();
  resolve.mockReset();
});

test('when the data change, what is known is asked again, and the old answer stays until the new one comes', async () => {
  const arrived = vi.fn();
  const end = new AbortController();
  const resolver = new Resolver(arrived, vi.fn(), end.signal);
  resolve.mockResolvedValueOnce([glance('unknown')]);
  resolver.want(['GB/T 1-2020']);
  await vi.runAllTimersAsync();
  resolver.want(['GB/T 1-2020']);
  await vi.runAllTimersAsync();
  expect(resolve).toHaveBeenCalledOnce();

  resolve.mockResolvedValueOnce([glance('yes')]);
  resolver.askAgain();
  expect(resolver.glance('GB/T 1-2020')?.face).toBe('unknown');
  await vi.runAllTimersAsync();
  expect(resolver.glance('GB/T 1-2020')?.face).toBe('yes');
  expect(arrived).toHaveBeenCalledTimes(2);
  end.abort();
});

test('for another day all is asked again, also what is under way; an answer for the day before is not taken', async () => {
  const end = new AbortController();
  const resolver = new Resolver(vi.fn(), vi.fn(), end.signal);
  let late: (glances: Glance[]) => void = () => undefined;
  resolve.mockReturnValueOnce(new Promise((answer) => (late = answer)));
  resolver.want(['GB/T 1-2020']);
  await vi.runAllTimersAsync();

  resolve.mockResolvedValueOnce([glance('yes')]);
  resolver.asOf('2021-01-01');
  await vi.runAllTimersAsync();
  late([glance('no')]);
  await vi.runAllTimersAsync();
  expect(resolve.mock.calls).toEqual([
    [['GB/T 1-2020'], undefined],
    [['GB/T 1-2020'], '2021-01-01'],
  ]);
  expect(resolver.glance('GB/T 1-2020')?.face).toBe('yes');
  end.abort();
});

test('of a page with thousands of citations each is asked once, few at a time: an answer must not hold the page', async () => {
  const end = new AbortController();
  const resolver = new Resolver(vi.fn(), vi.fn(), end.signal);
  resolve.mockImplementation((asked) => Promise.resolve(asked.map(() => glance('yes'))));
  const all = Array.from({ length: 2100 }, (_, at) => `GB/T ${at}-2020`);
  resolver.want(all);
  await vi.runAllTimersAsync();
  const portions = resolve.mock.calls.map(([asked]) => asked);
  expect(portions.flat()).toEqual(all);
  expect(Math.max(...portions.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(all.every((canonical) => resolver.glance(canonical)?.face === 'yes')).toBe(true);
  end.abort();
});

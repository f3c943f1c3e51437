import { beforeEach, expect, test, vi } from 'vitest';
import type { Glance } from '../../src/messages';

const resolve = vi.fn<(canonicals: readonly string[]) => Promise<Glance[]>>();
vi.mock('../../src/messages', () => ({
  RESOLVE_LIMIT: 500,
  resolve: (canonicals: readonly string[]) => resolve(canonicals),
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

// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { answer } from '../ui/answers';
import { find, open, settled } from './acting';
import { ready, world } from './fake';

const known = [answer()];

test('progress with a number for those who do not see the bar', async () => {
  await open(world(known, { status: { ...ready, state: 'loading', progress: 0.59 } }), 'en');
  expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('59');
});

test('goes on asking while the data are loaded, for a worker that ends meanwhile tells nobody; ready, it asks no more', async () => {
  vi.useFakeTimers();
  try {
    const services = world(known);
    const asked = vi.fn<(typeof services)['catalogue']['status']>();
    asked.mockResolvedValue(ready);
    for (const progress of [0.1, 0.2]) asked.mockResolvedValueOnce({ ...ready, state: 'loading', progress });
    services.catalogue.status = asked;
    await open(services);
    expect(find('.prog').getAttribute('aria-valuenow')).toBe('10');
    await settled(() => vi.advanceTimersByTime(1000));
    expect(find('.prog').getAttribute('aria-valuenow')).toBe('20');
    await settled(() => vi.advanceTimersByTime(1000));
    expect(find('.pfoot').textContent).toContain('可离线查询');
    await settled(() => vi.advanceTimersByTime(10_000));
    expect(asked).toHaveBeenCalledTimes(3);
  } finally {
    vi.useRealTimers();
  }
});

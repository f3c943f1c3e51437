// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { root } from '../ui/root';
import { answer } from '../ui/answers';
import { directives } from '../ui/samples/documents';
import { button, click, find, focused, open, press, settled, type } from './acting';
import { world } from './fake';
import { parts } from './series';

const part = answer({ id: 'GB/T 2423.17-2024', canonical: 'GB/T 2423.17-2024', titles: { zh: '盐雾' } });

async function openPart(services: ReturnType<typeof world>) {
  await open(services);
  await type('盐雾');
  await press('Enter');
}

const listed = () =>
  [...root.querySelectorAll('.parts .row')].map((row) => [
    row.querySelector('.num')?.textContent,
    row.querySelector('.s')?.textContent,
  ]);

describe('the series of a document', () => {
  test('every part with its own verdict, and how many of each', async () => {
    await openPart(world([part], { series: parts }));
    expect(root.textContent).toContain('系列 GB/T 2423');
    expect(root.textContent).toContain('3 个部分：1 项请改用、2 项可以引用');
    expect(listed()).toEqual([
      ['GB/T 2423.1-2008', '可以引用'],
      ['GB/T 2423.17-2024', '可以引用'],
      ['GB/T 2423.18-2012', '请改用 2021'],
    ]);
    expect(find('.parts [aria-current=true]').dataset['id']).toBe('GB/T 2423.17-2024');
  });

  test('it is asked for the day that the answer holds for', async () => {
    const services = world([part], { series: parts });
    await openPart(services);
    expect(services.catalogue.series).toHaveBeenCalledWith(
      'GB/T 2423.17-2024',
      '2026-11-24',
      expect.anything(),
    );
  });

  test('arrow keys walk the parts, Enter on one opens it', async () => {
    await openPart(world([part], { series: parts }));
    find('.foldout:has(.parts) summary').click();
    find('.parts [data-id]').focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).toBe('GB/T 2423.18-2012');
    await settled(() => {
      find('.parts [data-id="GB/T 2423.18-2012"]').click();
    });
    expect(find('h1').textContent).toBe('GB/T 2423.18-2012');
  });

  test('a number without parts is not asked about, and nothing is shown', async () => {
    const services = world([answer()], { series: parts });
    await open(services);
    await type('质量');
    await press('Enter');
    expect(services.catalogue.series).not.toHaveBeenCalled();
    expect(root.querySelector('.parts')).toBeNull();
  });
});

describe('a title of more than three lines', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const heights = (scroll: number, client: number) => {
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(scroll);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(client);
  };

  test('is cut, and shown whole when asked for', async () => {
    heights(120, 66);
    await openPart(world([part]));
    expect(find('.title').classList).not.toContain('full');
    await click('完整名称');
    expect(find('.title').classList).toContain('full');
    expect(() => button('完整名称')).toThrow();
  });

  test('one that fits has no such button', async () => {
    heights(66, 66);
    await openPart(world([part]));
    expect(() => button('完整名称')).toThrow();
  });
});

describe('the as-of line by keys', () => {
  async function line() {
    const services = world([directives]);
    await open(services);
    await type('标准化');
    await press('Enter');
    find('.asof-line').focus();
    return services;
  }
  const day = (services: ReturnType<typeof world>) => services.catalogue.resolve.mock.calls.at(-1)?.[1];

  test('left and right are a year each, and it says the day', async () => {
    const services = await line();
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(day(services)).toBe('2024-11-24');
    await press('ArrowRight');
    expect(day(services)).toBe('2025-11-24');
    expect(find('.onday').textContent).toContain('2025-11-24');
  });

  test('it stays on the axis', async () => {
    const services = await line();
    for (let step = 0; step < 6; step++) await press('ArrowRight');
    expect(Number(day(services)?.slice(0, 4))).toBeLessThanOrEqual(2029);
    expect(Number(day(services)?.slice(0, 4))).toBeGreaterThanOrEqual(2028);
  });
});

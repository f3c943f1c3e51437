// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { answer } from '../ui/answers';
import { bicycles, currency, directives, wastewater } from '../ui/samples/documents';
import { button, click, field, find, focused, input, open, press, rows, settled, type } from './acting';
import { ready, report, world } from './fake';
import { root } from '../ui/root';

const known = [answer(), directives, wastewater];
const cited = [...known, currency, bicycles];

describe('search', () => {
  test('the field has the focus at once, before the data is open', async () => {
    const services = world(known);
    services.catalogue.status = () => new Promise(() => undefined);
    await open(services);
    expect(document.activeElement).toBe(field());
    expect(root.textContent).toContain('正在打开本机数据');
  });

  test('results come as it is typed, with the words found in weight', async () => {
    await open(world(known));
    await type('标准化');
    expect(rows()).toHaveLength(1);
    expect(find('.row mark').textContent).toBe('标准化');
    expect(find('.row .s').textContent).toBe('请改用 2020');
    expect(find('.pfoot').textContent).toContain('1 项，9 ms');
  });

  test('many results can be told apart: what may be cited, and whose number it is', async () => {
    await open(world(cited));
    await type('1');
    const pills = () => [...root.querySelectorAll('.pill')].map((pill) => pill.textContent);
    expect(pills()).toEqual(['全部 5', 'GB 4', '可以引用 2', 'ISO 1']);
    await click('可以引用 2');
    expect(rows()).toHaveLength(2);
    expect(find('.pill[aria-pressed=true]').textContent).toBe('可以引用 2');
    await click('ISO 1');
    expect(rows()).toEqual([expect.stringContaining('ISO 4210')]);
    await click('全部 5');
    expect(rows()).toHaveLength(5);
  });

  test('a plain yes is said to screen readers only', async () => {
    await open(world(known));
    await type('质量');
    expect(find('.row .s').querySelector('.sr')?.textContent).toBe('可以引用');
  });

  test('an answer that comes late does not replace a later one', async () => {
    const services = world(known);
    let late: () => void = () => undefined;
    const quick = services.catalogue.search.getMockImplementation();
    services.catalogue.search.mockImplementationOnce(
      (_, { signal }) =>
        new Promise((resolve) => {
          late = () => resolve({ hits: [], total: 0, hidden: 0, ms: 1, suggestion: null, near: [] });
          expect(signal?.aborted).toBe(false);
        }),
    );
    if (quick) services.catalogue.search.mockImplementation(quick);
    await open(services);
    await type('x');
    await type('质量');
    await settled(() => late());
    expect(rows()).toHaveLength(1);
    expect(services.catalogue.search.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });

  test('what was found stays while it is typed on, however fast', async () => {
    const services = world(known);
    await open(services);
    await type('质量');
    services.catalogue.search.mockImplementation(() => new Promise(() => undefined));
    await type('质量管');
    await type('质量管理');
    expect(rows()).toHaveLength(1);
  });

  test('withdrawn ones are counted, and shown when asked for', async () => {
    const services = world(known, { hidden: 76 });
    await open(services);
    await type('质量');
    expect(find('.hid').textContent).toBe('另有 76 项已废止，一并显示');
    expect(find('.pfoot').textContent).toContain('1 项，');
    await click('一并显示');
    expect(find('.pfoot').textContent).toContain('77 项，');
    expect(services.catalogue.search).toHaveBeenLastCalledWith(
      '质量',
      expect.objectContaining({ withdrawn: true }),
    );
  });

  test('nothing found: what was understood, and an official look-up only when clicked', async () => {
    const services = world(known);
    await open(services);
    await type('GB/T 99999-2019');
    expect(root.textContent).toContain('没有找到 GB/T 99999-2019');
    expect(services.openUrl).not.toHaveBeenCalled();
    await click('打开官方网站查 GB/T 99999-2019');
    expect(services.openUrl).toHaveBeenCalledTimes(1);
  });

  test('the ways to ask are buttons that ask', async () => {
    const services = world(known);
    await open(services);
    await click('=iso 9001');
    expect(services.catalogue.search).toHaveBeenLastCalledWith('=iso 9001', expect.anything());
  });

  test('a question brought along is asked at once', async () => {
    await open(world(known), 'zh', '质量');
    expect(rows()).toHaveLength(1);
  });

  test('what was opened last is offered', async () => {
    await open(world(known, { recent: ['GB/T 1.1-2009'] }));
    expect(rows()[0]).toContain('GB/T 1.1-2009');
  });

  test.each([
    ['zh', '清除 最近查看'],
    ['en', 'Clear Recently opened'],
  ] as const)(
    'what was opened last can be cleared (%s); the field then has the focus',
    async (language, name) => {
      const services = world(known, { recent: ['GB/T 1.1-2009'] });
      await open(services, language);
      await click(name);
      expect(services.recent.clear).toHaveBeenCalledOnce();
      expect(rows()).toEqual([]);
      expect(() => button(name)).toThrow();
      expect(document.activeElement).toBe(field());
    },
  );
});

describe('by keyboard alone', () => {
  test('down to the results, open, back to the same row, up to the field', async () => {
    const services = world(known);
    await open(services);
    await type('GB');
    await press('ArrowDown');
    expect(focused()).toBe('GB/T 19001-2016');
    await press('ArrowDown');
    expect(focused()).toBe('GB/T 1.1-2009');
    await press('End');
    expect(focused()).toBe('GB 8978-1996');
    await press('Home');
    await press('c');
    expect(services.copy).toHaveBeenCalledWith('GB/T 19001-2016');
    await settled(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    });
    expect(find('h1').textContent).toBe('GB/T 19001-2016');
    expect(services.recent.add).toHaveBeenCalledWith('GB/T 19001-2016');
    await press('Backspace');
    await vi.waitFor(() => expect(focused()).toBe('GB/T 19001-2016'));
    await press('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  test('Enter in the field opens the first result', async () => {
    await open(world(known));
    await type('质量');
    await press('Enter');
    expect(find('h1').textContent).toBe('GB/T 19001-2016');
  });

  test('letters and digits typed into the field stay there', async () => {
    await open(world(known));
    await press('2');
    await press('/');
    expect(root.querySelector('.search')).not.toBeNull();
  });

  test('1, 2 and / change the view from elsewhere', async () => {
    await open(world(known, { report: report(['GB/T 1.1-2009', 1]) }));
    button('设置').focus();
    await press('2');
    expect(find('.sumt').textContent).toBe('本页引用了 1 项标准');
    button('设置').focus();
    await press('/');
    await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('.search input')));
  });

  test('2 on a result leads to the page’s tab, and ↓ from there to its first citation', async () => {
    await open(world(known, { report: report(['GB/T 1.1-2009', 1]) }));
    await type('质量');
    await press('ArrowDown');
    expect(focused()).toBe('GB/T 19001-2016');
    await press('2');
    await vi.waitFor(() => expect(document.activeElement).toBe(find('[aria-current=page]')));
    expect(document.activeElement?.textContent).toContain('本页');
    await press('ArrowDown');
    expect(focused()).toBe('GB/T 1.1-2009');
  });
});

describe('one document', () => {
  test('every designation opens, and the way back is kept', async () => {
    await open(world(known));
    await type('标准化');
    await press('Enter');
    await click('GB/T 1.1-2020');
    expect(find('h1').textContent).toBe('GB/T 1.1-2020');
    await click('返回GB/T 1.1-2009');
    expect(find('h1').textContent).toBe('GB/T 1.1-2009');
  });

  test('ends with who says so, as of when, and whose word counts', async () => {
    await open(world(known));
    await type('质量');
    await press('Enter');
    expect([...root.querySelectorAll('footer')].at(-1)?.textContent).toBe(
      '事实截至 2026-11-21（全文公开系统）。合同与主管部门的要求优先。',
    );
  });

  test('the as-of line moves by a year; the answer is asked again for that day, and today is one click away', async () => {
    const services = world(known);
    await open(services);
    await type('标准化');
    await press('Enter');
    find('.asof-line').focus();
    await press('ArrowLeft');
    expect(services.catalogue.resolve).toHaveBeenLastCalledWith(
      ['GB/T 1.1-2009'],
      '2025-11-24',
      expect.anything(),
    );
    expect(find('.onday').textContent).toContain('2025-11-24');
    await click('今天');
    expect(services.catalogue.resolve.mock.calls.at(-1)?.[1]).toBe('2026-11-24');
    expect(root.querySelector('.onday')).toBeNull();
  });

  test('C copies the number, Shift+C the citation', async () => {
    const services = world(known);
    await open(services);
    await type('质量');
    await press('Enter');
    await press('c');
    await press('C', { shiftKey: true });
    expect(services.copy.mock.calls).toEqual([
      ['GB/T 19001-2016'],
      ['《质量管理体系 要求》（GB/T 19001—2016）'],
    ]);
  });
});

describe('this page', () => {
  const page = report(
    ['GB/T 19001-2016', 4],
    ['GB/T 12406-2022', 1],
    ['GB/T 1.1-2009', 2],
    ['ISO 4210:1996', 1],
  );
  const at = async (services: ReturnType<typeof world>) => {
    await open(services);
    button('设置').focus();
    await press('2');
  };

  test('groups stand in the order of what is to be done', async () => {
    await at(world(cited, { report: page }));
    expect([...root.querySelectorAll('.grp')].map((head) => head.textContent)).toEqual([
      '请改用2',
      '需要看一眼1',
      '可以引用1',
    ]);
    expect(rows()[0]).toContain('GB/T 1.1-2009');
    expect(rows()[0]).toContain('2 处');
    expect(rows()[0]).toContain('请改用 GB/T 1.1-2020，2020-10-01 起');
  });

  test('numbers stand there at once; while they are looked up nothing is said of them', async () => {
    const services = world(cited, { report: report(['GB 1', 1]) });
    services.catalogue.resolve.mockReturnValue(new Promise(() => undefined));
    await open(services);
    await click('本页 1');
    expect(rows()).toHaveLength(1);
    expect(find('.row').textContent).toBe('GB 1');
    expect(root.querySelector('.grp')).toBeNull();
  });

  test('the bar says its shares in words', async () => {
    await at(world(cited, { report: page }));
    expect(find('.meter').getAttribute('aria-label')).toBe('2 项请改用、1 项来源不一、1 项可以引用');
  });

  test('the cross-hair goes to the place on the page', async () => {
    const services = world(cited, { report: page });
    await at(services);
    await click('到页面上 GB/T 1.1-2009 的位置');
    expect(services.page?.jump).toHaveBeenCalledWith('GB/T 1.1-2009');
    expect([...root.querySelectorAll('[role=status]')].map((one) => one.textContent)).toContain(
      '已滚动到页面上的位置',
    );
  });

  test('one day holds for the list, its export, a document and the marks of the page', async () => {
    const services = world(cited, { report: page });
    await at(services);
    const day = input('input[type=date]');
    await settled(() => {
      day.value = '2019-01-01';
      day.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(services.catalogue.resolve.mock.calls.at(-1)?.[1]).toBe('2019-01-01');
    expect(services.page?.asOf).toHaveBeenLastCalledWith('2019-01-01');
    await click('导出');
    expect(services.save).toHaveBeenCalledWith('stdlens-2019-01-01.csv', expect.anything());
    await settled(() => find('[data-id="GB/T 1.1-2009"]').click());
    expect(find('h1').textContent).toBe('GB/T 1.1-2009');
    expect(services.catalogue.resolve.mock.calls.at(-1)?.[1]).toBe('2019-01-01');
    await click('今天');
    expect(services.page?.asOf).toHaveBeenLastCalledWith(null);
    expect(root.querySelector('.onday')).toBeNull();
  });

  test('a page that holds for another day is shown for that day', async () => {
    const services = world(cited, { report: { ...page, on: '2019-01-01' } });
    await at(services);
    expect(find('.onday').textContent).toContain('2019-01-01');
    expect(services.catalogue.resolve.mock.calls.at(-1)?.[1]).toBe('2019-01-01');
  });

  test('the list leaves as text and as a spreadsheet', async () => {
    const services = world(cited, { report: page });
    await at(services);
    await click('复制清单');
    expect(services.copy).toHaveBeenCalledWith(
      expect.stringContaining('GB/T 1.1-2009\t请改用 GB/T 1.1-2020'),
    );
    await click('导出');
    expect(services.save).toHaveBeenCalledWith(
      'stdlens-2026-11-24.csv',
      expect.stringContaining('\r\nGB/T 1.1-2009,请改用 GB/T 1.1-2020,GB/T 1.1-2020,2,'),
    );
  });

  test('the site is paused by name', async () => {
    const services = world(cited, { report: page });
    await at(services);
    expect(find('.pfoot .site').textContent).toBe('本站 tender.example.cn 已开启');
    await settled(() => {
      find('.pfoot button').click();
    });
    expect(services.page?.pause).toHaveBeenCalledWith(true);
  });

  test('a page out of reach says why', async () => {
    await at(world(known));
    expect(root.textContent).toContain('读不到这个页面');
  });

  test('a page without numbers is not called in order', async () => {
    await at(world(known, { report: report() }));
    expect(root.textContent).toContain('本页没有认出标准编号');
    expect(root.textContent).not.toContain('可以引用');
  });
});

describe('the state of the data', () => {
  test('old data: how old, and that it still answers', async () => {
    await open(world(known, { status: { ...ready, dataDate: '2026-09-22' } }));
    expect(find('.banner').textContent).toContain('63 天没有更新');
    expect(find('.banner').textContent).toContain('仍可查询');
    expect(find('.pfoot .old').textContent).toBe('数据 2026-09-22');
  });

  test('broken data: what happened, what still works, and a repair', async () => {
    const services = world(known, {
      status: { ...ready, state: 'broken', message: 'storeCorrupt', records: 5117 },
    });
    await open(services);
    expect(find('.banner').textContent).toContain('本机数据有损坏');
    expect(find('.banner').textContent).toContain('5,117 项仍可查询');
    await click('修复');
    expect(services.catalogue.repair).toHaveBeenCalled();
  });

  test('data that cannot be read at all are said, with what to do', async () => {
    const services = world(known);
    await open({
      ...services,
      catalogue: { ...services.catalogue, status: () => Promise.reject(new Error()) },
    });
    expect(root.textContent).toContain('标准镜读不到自己的数据');
    expect(root.textContent).toContain('重新载入标准镜');
  });

  test('all in order: no banner', async () => {
    await open(world(known));
    expect(root.querySelector('.banner')).toBeNull();
    expect(root.querySelector('.pfoot .old')).toBeNull();
    expect(find('.pfoot').textContent).toBe('本机 250,318 项，可离线查询数据 2026-11-21');
  });
});

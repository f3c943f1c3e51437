// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/standard/answer';
import { Card, type CardProps } from '../../src/ui/Card';
import { answer } from './answers';
import { compactSamples } from './samples/compact';
import { bicycles, currency, directives, http } from './samples/documents';
import { englishSamples, openSamples } from './samples/others';
import { root } from './root';

afterEach(() => {
  vi.useRealTimers();
});

const calls = () => ({
  onCopy: vi.fn(),
  onMore: vi.fn(),
  onPin: vi.fn(),
  onClose: vi.fn(),
  onOpenId: vi.fn(),
  onOfficial: vi.fn(),
});

async function show(props: Partial<CardProps> & Pick<CardProps, 'answer'>) {
  const did = calls();
  await act(() => {
    render(
      <Card
        pageText={props.answer?.query ?? ''}
        language="zh"
        expanded={false}
        pinned={false}
        {...did}
        {...props}
      />,
      root,
    );
  });
  return did;
}

const card = () => {
  const found = root.querySelector('article');
  if (!found) throw new Error('There is no card.');
  return found;
};
const text = () => card().textContent;
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    card().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};

const all = [...compactSamples, ...englishSamples, ...openSamples].flatMap((sample) =>
  (['zh', 'en'] as const).map((language) => [`${sample.name}, ${language}`, sample, language] as const),
);

describe.each(all)('%s', (_, sample, language) => {
  test('names every control and prints no hole', async () => {
    await show({
      answer: sample.answer,
      pageText: sample.pageText ?? sample.answer?.query ?? '',
      language,
      expanded: sample.expanded ?? false,
      pinned: sample.pinned ?? false,
    });
    for (const control of root.querySelectorAll('button, [tabindex="0"], svg[role=img]'))
      expect(control.getAttribute('aria-label') ?? control.textContent.trim()).not.toBe('');
    expect(text()).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    expect(card().getAttribute('aria-label')).toBeTruthy();
  });
});

test('the successor in the verdict opens its own answer', async () => {
  const did = await show({ answer: directives });
  button('GB/T 1.1-2020').click();
  expect(did.onOpenId).toHaveBeenCalledWith('GB/T 1.1-2020');
});

test('Tab goes from the verdict link over pin and close to the foot', async () => {
  await show({ answer: directives });
  const order = [...root.querySelectorAll('button')].map(
    (one) => one.getAttribute('aria-label') ?? one.textContent.trim(),
  );
  expect(order).toEqual(['GB/T 1.1-2020', '固定', '关闭', '复制', '详情']);
});

describe('single letters, with the focus in the card', () => {
  test.each([
    ['p', 'onPin', []],
    ['e', 'onMore', []],
    ['Escape', 'onClose', []],
    ['c', 'onCopy', ['GB/T 1.1-2009']],
    ['o', 'onOfficial', ['https://openstd.samr.gov.cn/bzgk/gb/']],
  ] as const)('%s calls %s', async (key, name, args) => {
    const did = await show({ answer: directives });
    await press(key);
    expect(did[name]).toHaveBeenCalledWith(...args);
  });

  test('Shift+C copies the citation, with the long dash', async () => {
    const did = await show({ answer: directives });
    await press('C', { shiftKey: true });
    expect(did.onCopy).toHaveBeenCalledWith('《标准化工作导则 第1部分：标准的结构和编写》（GB/T 1.1—2009）');
  });

  test('keys with Ctrl belong to the browser', async () => {
    const did = await show({ answer: directives });
    await press('c', { ctrlKey: true });
    await press('p', { metaKey: true });
    expect(did.onCopy).not.toHaveBeenCalled();
    expect(did.onPin).not.toHaveBeenCalled();
  });

  test('a key that the card uses does not reach the page', async () => {
    await show({ answer: directives });
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await press('c');
    await press('z');
    document.body.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

test('what was copied is said and shown, then forgotten', async () => {
  vi.useFakeTimers();
  await show({ answer: answer() });
  await act(() => {
    button('复制').click();
  });
  expect(root.querySelector('[aria-live]')?.textContent).toBe('已复制');
  expect(button('已复制')).toBeTruthy();
  await act(() => {
    vi.advanceTimersByTime(2000);
  });
  expect(button('复制')).toBeTruthy();
});

test('a screen reader hears number, answer and reason', async () => {
  await show({ answer: directives });
  expect(root.querySelector('[aria-live]')?.textContent).toBe(
    'GB/T 1.1-2009：请改用 GB/T 1.1-2020。GB/T 1.1-2009 自 2020-10-01 起被代替。',
  );
});

describe('while the answer is on its way', () => {
  test('the number is there at once, and nothing turns before 150 ms', async () => {
    vi.useFakeTimers();
    await show({ answer: null, pageText: 'GB/T 3098.1-2010' });
    expect(text()).toContain('GB/T 3098.1-2010');
    expect(root.querySelector('.spin')).toBeNull();
    await act(() => {
      vi.advanceTimersByTime(160);
    });
    expect(root.querySelector('.spin')).not.toBeNull();
    expect(card().getAttribute('aria-busy')).toBe('true');
  });

  test('Escape closes it', async () => {
    const did = await show({ answer: null, pageText: 'RFC 1' });
    await press('Escape');
    expect(did.onClose).toHaveBeenCalled();
  });
});

describe('what each state must not hide', () => {
  test('an RFC that another one replaced is obsoleted, one that is merely old is withdrawn', async () => {
    await show({ answer: http, language: 'en' });
    expect(text()).toContain('Obsoleted');
    await show({ answer: { ...http, successors: [] }, language: 'en' });
    expect(text()).toContain('Withdrawn');
    expect(text()).not.toContain('Obsoleted');
  });

  test('unknown: no claim, the nearest edition, and a look-up that says it goes online', async () => {
    const near = englishSamples.find(({ name }) => name === 'unknown edition')?.answer ?? null;
    const did = await show({ answer: near });
    expect(text()).toContain('ISO 13849-1:2015');
    button('看 2015 年版').click();
    expect(did.onOpenId).toHaveBeenCalledWith('ISO 13849-1:2015');
    button('官方查询').click();
    expect(did.onOfficial).toHaveBeenCalledTimes(1);
  });

  test('conflict: both words, with equal weight, source and date', async () => {
    await show({ answer: currency, expanded: true });
    const sides = [...root.querySelectorAll('.sec .ev')][0];
    expect(sides?.querySelectorAll('li')).toHaveLength(2);
    expect(sides?.textContent).toContain('2022-12-30');
    expect(sides?.textContent).toContain('2023-07-01');
    expect(text()).toContain('说法不一');
  });

  test('stale: same words, age and an update', async () => {
    const update = vi.fn();
    await show({ answer: answer({ verdict: { staleDays: 63 } }), onUpdate: update });
    expect(card().classList).toContain('stale');
    expect(text()).toContain('可以引用');
    expect(text()).toContain('数据 63 天未更新');
    button('更新').click();
    expect(update).toHaveBeenCalled();
  });

  test('an inferred date says so; a date nobody gives is never a blank', async () => {
    await show({ answer: bicycles, language: 'en', expanded: true });
    const dates = root.querySelector('.dates')?.textContent;
    expect(dates).toContain('not stated');
    expect(dates).toContain('inferred');
  });

  test('each source is attributed as its licence asks', async () => {
    await show({ answer: answer(), expanded: true });
    const attributed = [...root.querySelectorAll('.ev li.who')].map(({ textContent }) => textContent);
    expect(attributed).toEqual(
      answer().sources.map(({ attribution, licence }) => `${attribution} (${licence})`),
    );
    expect(attributed.length).toBeGreaterThan(0);
  });

  test('another spelling on the page is named', async () => {
    await show({
      answer: answer({ id: 'GB/T 50010-2010', canonical: 'GB 50010-2010', match: 'alias' }),
      pageText: 'GB 50010-2010',
    });
    expect(root.querySelector('.ident')?.textContent).toBe('GB/T 50010-2010本页写作 GB 50010-2010');
  });

  test('adoption of a superseded edition names the latest', async () => {
    const source = {
      id: 'ISO 12100:2003',
      titles: {},
      degree: 'IDT',
      direction: 'adopts',
      face: 'no',
      superseded: true,
      latest: 'ISO 12100:2010',
    } as const;
    const did = await show({ answer: answer({ equivalents: [source] }), expanded: true });
    expect(root.querySelector('.eq')?.textContent).toContain('最新为 ISO 12100:2010');
    button('ISO 12100:2010').click();
    expect(did.onOpenId).toHaveBeenCalledWith('ISO 12100:2010');
  });
});

test('markup in a title is text', async () => {
  await show({ answer: answer({ titles: { zh: '<img src=x onerror=alert(1)>' } }), expanded: true });
  expect(root.querySelector('img')).toBeNull();
  expect(text()).toContain('<img');
});

test('every title carries its language, so that Han takes its own glyphs', async () => {
  await show({ answer: answer({ titles: { ja: '品質' } }), language: 'en' });
  expect(root.querySelector('.title [lang]')?.getAttribute('lang')).toBe('ja');
});

test('the open card shows the original title beside the one in the reader’s language', async () => {
  const titles = { zh: '质量管理体系 要求', en: 'Quality management systems — Requirements' };
  await show({ answer: answer({ titles }), language: 'en', expanded: true });
  const shown = [...root.querySelectorAll('.title')].map((title) => title.textContent);
  expect(shown).toEqual([titles.en, titles.zh]);
});

test('the lineage picture has its facts as text', async () => {
  await show({ answer: directives, expanded: true });
  const items = [...root.querySelectorAll('.sec ul.sr li')].map((item) => item.textContent);
  expect(items).toEqual([
    'GB/T 1.1-2000：2001-06-01 起，2010-01-01 前、由 GB/T 1.1-2009 代替',
    'GB/T 1.1-2009：2010-01-01 起，2020-10-01 前（本页所引）、由 GB/T 1.1-2020 代替',
    'GB/T 1.1-2020：2020-10-01 起，现行',
  ]);
});

test('each degree in the table is explained in words that need no pointer', async () => {
  const one = (id: string, degree: 'IDT' | 'MOD') =>
    ({ id, titles: {}, degree, direction: 'adopts', face: 'yes', superseded: false, latest: null }) as const;
  await show({
    answer: answer({
      equivalents: [
        one('ISO 1:2022', 'IDT'),
        { ...one('ISO 2:2008', 'MOD'), superseded: true, latest: 'ISO 2:2022' },
      ],
    }),
    language: 'en',
    expanded: true,
  });
  const rows = [...root.querySelectorAll('.eq tbody tr')].map((row) => row.lastElementChild?.textContent);
  expect(rows[0]).toBe('Identical adoption');
  expect(rows[1]).toContain('ISO 2:2022');
  expect(root.querySelector('.eq + .note')?.textContent).toBe('MOD: Modified: technical differences');
});

describe('the button of the official look-up', () => {
  const unknown = answer({ id: null, match: 'none', canonical: 'GB/T 99999-2026', evidence: [] });
  const old = answer({ verdict: { staleDays: 45 } });
  const named = () =>
    [...root.querySelectorAll<HTMLElement>('button[data-act="ask"]')].map(({ title }) => title);

  test.each([
    ['a Chinese number that the data lack', unknown, ['std.samr.gov.cn']],
    ['one that is known from old data only', old, ['std.samr.gov.cn']],
    ['one that is known', answer(), []],
    ['a number of another publisher', answer({ ...unknown, canonical: 'ISO 99999:2026' }), []],
  ])('%s', async (_, shown, hosts) => {
    await show({ answer: shown, onAsk: vi.fn(), expanded: true });
    expect(named()).toEqual(hosts);
  });

  test('waits in the open card where something is known: the shut one still copies', async () => {
    await show({ answer: old, onAsk: vi.fn() });
    expect(named()).toEqual([]);
    expect(button('复制').disabled).toBe(false);
  });

  test('is not there where nobody can ask', async () => {
    await show({ answer: unknown });
    expect(named()).toEqual([]);
  });

  test('says which number it is about', async () => {
    const onAsk = vi.fn();
    await show({ answer: unknown, onAsk });
    await act(() => button('官方查询').click());
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('GB/T 99999-2026');
  });
});

describe('a number that the data lack', () => {
  const unknown = (canonical: string, near: Answer['near'] = []) =>
    answer({
      ...{
        query: canonical,
        canonical,
        id: null,
        match: 'none',
        titles: {},
        sources: [],
        evidence: [],
        near,
      },
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'notInData' } },
    });

  test.each([
    ['GB/T 99999-2019', '识别为中国国家标准（推荐性）的编号。'],
    ['GB 99999-2019', '识别为中国国家标准的编号。'],
    ['T/CECS 99999-2019', '识别为团体标准（CECS）的编号。'],
  ])('%s says what it was recognised as', async (canonical, words) => {
    await show({ answer: unknown(canonical) });
    expect(root.querySelector('.title')?.textContent).toContain(words);
  });

  test('numbers near it are a click away, and are never called its edition', async () => {
    const near = [{ id: 'GB/T 99998-2019', titles: { zh: '别的标题' }, face: 'yes' }] as const;
    const did = await show({ answer: unknown('GB/T 99999-2019', near) });
    expect(text()).not.toContain('最相近的是');
    button('相近编号').click();
    expect(did.onMore).toHaveBeenCalled();
    const open = await show({ answer: unknown('GB/T 99999-2019', near), expanded: true });
    button('GB/T 99998-2019').click();
    expect(open.onOpenId).toHaveBeenCalledWith('GB/T 99998-2019');
  });
});

test('a partial replacement whose sources say what it took says what still applies', async () => {
  const part = (id: string, scope: string) => ({
    ...({ id, titles: {}, extent: 'part', published: null, effective: null, terminal: true } as const),
    scope,
  });
  const partly = answer({
    successors: [part('GB 1-2006', '第3章'), part('GB 2-2006', '第4章')],
    verdict: { face: 'partly', reason: { rule: 'R7', code: 'partlyReplaced' } },
  });
  await show({ answer: partly, expanded: true });
  expect(text()).toContain('仍适用的范围第3章按 GB 1-2006、第4章按 GB 2-2006；其余仍按本标准。');
  const [first] = partly.successors;
  if (!first) throw new Error('No successor.');
  const { scope, ...silent } = first;
  expect(scope).toBe('第3章');
  await show({ answer: { ...partly, successors: [silent] }, expanded: true });
  expect(text()).not.toContain('仍适用的范围');
});

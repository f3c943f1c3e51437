// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TitleCheck } from '../../src/standard/title';
import type { Reply, Request } from '../../src/messages';
import type { Answer } from '../../src/standard/answer';
import { answer } from '../ui/answers';
import { directives } from '../ui/samples/documents';

vi.mock('../../src/browser', () => ({ browser: {} }));
const { answers } = vi.hoisted((): { answers: Map<string, Answer> } => ({ answers: new Map() }));
vi.mock('../../src/background/answers', () => {
  // As the rules do: a title that is not this one's goes before any status.
  const answersFor = (ids: readonly string[], _on: string, { title }: { title?: TitleCheck }) =>
    Promise.resolve(
      ids.map((id) => {
        const known = answers.get(id);
        return known !== undefined && title?.(known.titles, []) === true ? answers.get(`not ${id}`) : known;
      }),
    );
  return {
    answersFor,
    catalogue: () => ({ resolve: () => Promise.resolve([]), series: () => Promise.resolve(null) }),
  };
});
const { drawnCard } = await import('../../src/background/drawn-card');
const asked = vi.fn((request: Request<'card'>): Promise<Reply<'card'>> => drawnCard(request));
vi.mock('../../src/messages', () => ({ drawCard: (request: Request<'card'>) => asked(request) }));

const { CardHost } = await import('../../src/page/card-host');
const { Drawings } = await import('../../src/page/drawings');

/** jsdom has neither; nothing here measures. */
class Sheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}
vi.stubGlobal('CSSStyleSheet', Sheet);
/** What a browser hands out as the root's sheets: a list, or in Firefox ESR 140 something without `push`. */
let adopted: object = [];
Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { configurable: true, get: () => adopted });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  },
);
if (!('PointerEvent' in globalThis)) vi.stubGlobal('PointerEvent', class extends MouseEvent {});

const look = {
  canonical: 'GB/T 1.1-2009',
  pageText: 'GB/T 1.1-2009',
  title: null,
  language: 'zh',
  theme: 'light',
  expanded: false,
  pinned: false,
} as const;
const acts = {
  copy: vi.fn(),
  more: vi.fn(),
  pin: vi.fn(),
  close: vi.fn(),
  open: vi.fn(),
  official: vi.fn(),
  ask: vi.fn(),
  grip: vi.fn(),
};

let host: InstanceType<typeof CardHost>;
let drawings: InstanceType<typeof Drawings>;
beforeEach(() => {
  vi.clearAllMocks();
  adopted = [];
  answers.set('GB/T 1.1-2009', directives);
  host = new CardHost(document.body, acts, () => undefined);
  drawings = new Drawings();
});
afterEach(() => host.remove());

const draw = async (change: Partial<Request<'card'>> = {}) =>
  host.draw(await drawings.draw({ ...look, ...change }));
const find = (selector: string): HTMLElement => {
  const found = host.inside.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The card has no ${selector}.`);
  return found;
};
const press = (key: string, more: KeyboardEventInit = {}) =>
  find('article').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));

test('the drawing is asked for ahead once, and its styles only once a frame', async () => {
  drawings.prepare(look);
  drawings.prepare(look);
  await draw();
  expect(asked).toHaveBeenCalledTimes(1);
  await draw({ expanded: true });
  expect(asked.mock.calls.map(([request]) => request.styled)).toEqual([false, true]);
  expect(find('article').lang).toBe('zh-CN');
  expect(find('article').classList).toContain('light');
});

test('a title beside the number goes with it, and is left behind where the card opens another document', async () => {
  answers.set(
    'not GB/T 1.1-2009',
    answer({
      id: 'GB/T 1.1-2009',
      verdict: {
        answer: 'unknown',
        face: 'conflict',
        reason: { rule: 'R22', code: 'titleMismatch', ids: ['GB/T 1.1-2009'] },
      },
    }),
  );
  await draw({ title: '污水综合排放标准' });
  expect(find('article').getAttribute('aria-label')).toContain('编号与名称不符');
  await draw({ title: '污水综合排放标准', expanded: true });
  expect(find('article').textContent).toContain('这个编号的标准名称与页面所写不同');
  await draw();
  expect(find('article').getAttribute('aria-label')).not.toContain('编号与名称不符');
});

test('the styles leave no node in the card, and stand in it once where the browser lets nothing be adopted', async () => {
  await draw();
  await draw({ expanded: true });
  expect(adopted).toHaveLength(1);
  expect(host.inside.querySelector('style')).toBeNull();
  host.remove();
  adopted = {};
  host = new CardHost(document.body, acts, () => undefined);
  await draw();
  await draw({ expanded: true });
  expect(host.inside.querySelectorAll('style')).toHaveLength(1);
});

describe('controls act by what their markup says', () => {
  test.each([
    ['open', 'open', ['GB/T 1.1-2020']],
    ['pin', 'pin', []],
    ['close', 'close', []],
    ['more', 'more', []],
    ['copy', 'copy', ['GB/T 1.1-2009']],
  ] as const)('%s', async (act, name, args) => {
    await draw();
    find(`[data-act="${act}"]`).click();
    expect(acts[name]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  test('official, in an open card', async () => {
    await draw({ expanded: true });
    find('[data-act="official"]').click();
    expect(acts.official).toHaveBeenCalledExactlyOnceWith('https://openstd.samr.gov.cn/bzgk/gb/');
  });

  test('a number that the data lack can be asked of its registry', async () => {
    const unknown: Answer = { ...answer(), id: null, canonical: 'GB/T 99999-2026', match: 'none' };
    answers.set('GB/T 99999-2026', unknown);
    await draw({ canonical: 'GB/T 99999-2026' });
    find('[data-act="ask"]').click();
    expect(acts.ask).toHaveBeenCalledExactlyOnceWith('GB/T 99999-2026');
  });

  test('what was drawn ahead is not shown after the data changed', async () => {
    drawings.prepare(look);
    drawings.forget();
    answers.set('GB/T 1.1-2009', { ...directives, titles: { zh: '另一个名称' } });
    await draw();
    expect(find('article').textContent).toContain('另一个名称');
  });

  test('and so do single letters', async () => {
    await draw();
    press('c');
    press('C', { shiftKey: true });
    press('o');
    press('Escape');
    press('p', { ctrlKey: true });
    expect(acts.copy.mock.calls).toEqual([
      ['GB/T 1.1-2009'],
      ['《标准化工作导则 第1部分：标准的结构和编写》（GB/T 1.1—2009）'],
    ]);
    expect(acts.official).toHaveBeenCalledWith('https://openstd.samr.gov.cn/bzgk/gb/');
    expect(acts.close).toHaveBeenCalled();
    expect(acts.pin).not.toHaveBeenCalled();
  });

  test('only a pinned card is seized by its head', async () => {
    await draw();
    const seize = () => find('.verdict').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    seize();
    expect(acts.grip).not.toHaveBeenCalled();
    await draw({ pinned: true });
    seize();
    expect(acts.grip).toHaveBeenCalledTimes(1);
  });
});

describe('when it is drawn again', () => {
  test('the focus stays at the control that does the same', async () => {
    await draw();
    find('[data-act="more"]').focus();
    await draw({ expanded: true });
    expect(host.inside.activeElement).toBe(find('[data-act="more"]'));
    expect(find('[data-act="more"]').getAttribute('aria-expanded')).toBe('true');
    await draw({ expanded: true, pinned: true });
    expect(host.inside.activeElement).toBe(find('[data-act="more"]'));
  });

  test('a fold that the reader opened stays open', async () => {
    await draw({ expanded: true });
    find('details').setAttribute('open', '');
    await draw({ expanded: true, pinned: true });
    expect(find('details').hasAttribute('open')).toBe(true);
    expect(find('[data-act="pin"]').getAttribute('aria-pressed')).toBe('true');
  });

  test('it looks exactly as if it had been drawn for the first time', async () => {
    answers.set('GB/T 19001-2016', answer());
    await draw();
    await draw({ expanded: true, language: 'en' });
    await draw({ canonical: 'GB/T 19001-2016', pinned: true });
    const { article } = await drawings.draw({ ...look, canonical: 'GB/T 19001-2016', pinned: true });
    const again = find('article');
    again.querySelector('[data-spoken]')?.replaceChildren();
    expect(again.isEqualNode(article)).toBe(true);
  });
});

describe('what is said', () => {
  test('number, answer and reason once; then that something was copied', async () => {
    vi.useFakeTimers();
    await draw();
    vi.advanceTimersByTime(10);
    const region = find('[aria-live]');
    expect(region.textContent).toBe(
      'GB/T 1.1-2009：请改用 GB/T 1.1-2020。GB/T 1.1-2009 自 2020-10-01 起被代替。',
    );
    host.copied();
    expect(region.textContent).toBe('已复制');
    expect(find('[data-act="copy"]').textContent).toBe('已复制');
    vi.advanceTimersByTime(2000);
    expect(find('[data-act="copy"]').textContent).toBe('复制');
    await draw({ expanded: true });
    vi.advanceTimersByTime(10);
    expect(region.textContent).toBe('');
    expect(find('[aria-live]')).toBe(region);
    vi.useRealTimers();
  });
});

test('markup in a title stays text on the way', async () => {
  answers.set('GB/T 1.1-2009', answer({ titles: { zh: '<img src=x onerror=alert(1)>"\'&' } }));
  await draw({ expanded: true });
  expect(host.inside.querySelector('img')).toBeNull();
  expect(find('.title').textContent).toBe('<img src=x onerror=alert(1)>"\'&');
});

test('no drawing needs a style attribute, which a page may forbid', async () => {
  await draw({ expanded: true });
  expect(host.inside.querySelector('[style]')).toBeNull();
});

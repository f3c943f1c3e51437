// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/standard/answer';
import { ReportError } from '../../src/official/ReportError';
import { answer, samr } from '../ui/answers';
import { root } from '../ui/root';

const iso = { ...samr, id: 'iso-open-data', name: { zh: 'ISO 开放数据', en: 'ISO Open Data' } };
const specs = { ...samr, id: 'web-specs', name: { zh: '网络规范', en: 'Web specs' } };
const nist = { ...samr, id: 'nist-csrc', name: { zh: '美国国家标准局', en: 'NIST CSRC' } };
const gathered = { ...samr, id: 'cn-collections', official: false, url: 'https://example.org/' };
const registry = { ...samr, id: 'std-samr-page', name: { zh: '公共服务平台', en: 'Platform' } };
const OWN_PAGE = 'https://std.samr.gov.cn/gb/search/gbDetailed?id=A1';

function said(source: typeof samr, more: Answer['evidence'] = []): Answer {
  return answer({
    sources: [source],
    evidence: [
      { source: source.id, asOf: '2026-11-21', field: 'status', raw: 'Withdrawn & gone' },
      { source: source.id, asOf: '2026-11-20', field: 'withdrawn', raw: '2026-10-01' },
      ...more,
    ],
  });
}

async function draw(shown: Answer, language: 'zh' | 'en' = 'en') {
  await act(() => render(<ReportError answer={shown} language={language} />, root));
}
const letter = () => root.querySelector('pre')?.textContent ?? '';
const links = () => [...root.querySelectorAll('a')].map(({ href }) => href);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the message names number, title, every statement with source and day, and leaves room for what is wrong', async () => {
  await draw(said(iso));
  for (const part of [
    'Error in a record: GB/T 19001-2016',
    'Title: Quality management systems',
    '- ISO Open Data, 2026-11-21, status: Withdrawn & gone',
    '- ISO Open Data, 2026-11-20, withdrawal date: 2026-10-01',
    'What I think is wrong:\n\n',
  ])
    expect(letter()).toContain(part);
});

describe('each source hears of it where it wants to', () => {
  test.each([
    ['a page of the publisher', said(iso), 'https://www.iso.org/open-data.html'],
    [
      'the registry’s own page of the standard, which has the button 反馈',
      said(registry, [{ source: registry.id, asOf: '2026-11-21', field: 'url', raw: OWN_PAGE }]),
      OWN_PAGE,
    ],
    [
      'no address that is no page, whatever the records say: the registry’s page of the answer then',
      said(registry, [{ source: registry.id, asOf: '2026-11-21', field: 'url', raw: 'javascript:alert(1)' }]),
      answer().officialUrl,
    ],
  ])('%s', async (_, shown, url) => {
    await draw(shown);
    expect(links()).toEqual([url]);
  });

  test.each([
    [
      'a form takes it from the address',
      said(specs),
      'https://github.com/w3c/browser-specs/issues/new',
      'title',
    ],
    ['a mail is begun', said(nist), 'mailto:csrc-inquiry@nist.gov', 'subject'],
  ])('%s', async (_, shown, place, title) => {
    await draw(shown);
    const [address = ''] = links();
    expect(address.startsWith(`${place}?`)).toBe(true);
    const query = new URLSearchParams(address.slice(address.indexOf('?')));
    expect(query.get(title)).toBe('Error in a record: GB/T 19001-2016');
    expect(query.get('body')).toContain('Withdrawn & gone');
  });

  test('whoever only gathered it has no place, and that is said', async () => {
    await draw(said(gathered), 'zh');
    expect(links()).toEqual([]);
    expect(root.textContent).toContain('没有自己的反馈渠道');
    expect(letter()).toContain('我认为有误的地方');
  });

  test('a Chinese registry is written to in Chinese, also by an English reader', async () => {
    await draw(said(registry));
    expect(letter()).toContain('我认为有误的地方');
    expect(root.textContent).toContain('Platform');
  });
});

test('a message that is too long for an address can still be copied whole', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const long = 'x'.repeat(8000);
  await draw(said(specs, [{ source: specs.id, asOf: '2026-11-21', field: 'title', raw: long }]));
  expect(links()[0]?.length).toBeLessThan(6000);
  await act(async () => {
    root.querySelector('button')?.click();
    await Promise.resolve();
  });
  expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(long));
  expect(root.querySelector('button')?.textContent).toBe('Copied');
});

test('where copying is refused, it says what to do', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  await draw(said(iso), 'zh');
  await act(async () => {
    root.querySelector('button')?.click();
    await Promise.resolve();
  });
  expect(root.querySelector('[role="status"]')?.textContent).toContain('复制失败');
});

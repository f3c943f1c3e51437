// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LookUpOutcome } from '../../src/messages/official';
import type { Answer } from '../../src/standard/answer';
import { answer, samr } from '../ui/answers';
import { root } from '../ui/root';

const NUMBER = 'GB/T 4321-2019';
const HOST = 'std.samr.gov.cn';

const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const sent = vi.fn<(message: { stdlens: string; payload: unknown }) => Promise<unknown>>();
vi.mock('../../src/browser', () => ({
  browser: {
    permissions: { request: (asked: { origins: string[] }) => request(asked) },
    runtime: { sendMessage: (message: { stdlens: string; payload: unknown }) => sent(message) },
  },
}));
const { registryAccess } = await import('../../src/official/ask');
const { LookUp } = await import('../../src/official/LookUp');

const unknown = answer({ id: null, match: 'none', canonical: NUMBER, evidence: [], titles: {} });
const known = answer({
  id: NUMBER,
  canonical: NUMBER,
  evidence: [{ source: 'samr', asOf: '2026-11-24', field: 'status', raw: '现行' }],
  sources: [{ ...samr, name: { zh: '全国标准信息公共服务平台', en: 'National platform' } }],
});
const at = new Date(2026, 10, 24, 16, 5).getTime();

let outcome: LookUpOutcome;
let host: string | null;
let says: Answer;
const asks = () => sent.mock.calls.filter(([{ stdlens }]) => stdlens === 'official.ask');

beforeEach(() => {
  vi.clearAllMocks();
  registryAccess.lately.clear();
  host = HOST;
  says = unknown;
  outcome = { kind: 'kept', number: NUMBER, status: '现行', at, whole: true };
  request.mockResolvedValue(true);
  sent.mockImplementation(({ stdlens }) => {
    if (stdlens === 'official.host') return Promise.resolve({ ok: true, value: { host } });
    if (outcome.kind === 'kept') says = known;
    return Promise.resolve({ ok: true, value: outcome });
  });
});

async function open(language: 'zh' | 'en' = 'zh', number = NUMBER) {
  const onClose = vi.fn();
  await act(async () => {
    render(
      <LookUp
        key={crypto.randomUUID()}
        number={number}
        language={language}
        registry={registryAccess}
        resolve={() => Promise.resolve(says)}
        onClose={onClose}
      />,
      root,
    );
    await Promise.resolve();
  });
  await settle();
  return onClose;
}
/** As many turns as the longest chain of promises here needs, and some more. */
async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await act(() => Promise.resolve());
}
async function click() {
  await act(() => root.querySelector('button')?.click());
  await settle();
}

test('opening it asks nobody, and says whom a click would ask', async () => {
  await open();
  expect(root.textContent).toContain(`只向 ${HOST} 发送这个编号`);
  expect(request).not.toHaveBeenCalled();
  expect(asks()).toEqual([]);
});

test('after the click the permission of this one host is asked for, and the answer stands as a statement with its source, day and time', async () => {
  await open();
  await click();
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [`https://${HOST}/*`] });
  expect(asks()).toEqual([[{ stdlens: 'official.ask', payload: { number: NUMBER } }]]);
  for (const part of ['16:05', '全国标准信息公共服务平台', '2026-11-24', '现行', '可以引用'])
    expect(root.textContent).toContain(part);
});

describe('without the permission', () => {
  test.each([
    ['the user says no', () => Promise.resolve(false), ['没有得到访问', '再点一次', '官方页面']],
    [
      'the browser may not ask',
      () => Promise.reject(new Error('Blocked by policy')),
      ['不允许标准镜请求访问', '扩展管理页', '官方页面'],
    ],
  ])('%s: nothing is sent, and it says what happened and how to go on', async (_, answered, words) => {
    request.mockImplementation(answered);
    await open();
    await click();
    expect(asks()).toEqual([]);
    for (const part of [HOST, '什么也没有发送', ...words])
      expect(root.querySelector('[role="status"]')?.textContent).toContain(part);
    expect(root.querySelector('a')?.href).toBe(unknown.officialUrl);
  });

  test('a second click asks the user again, and then the registry', async () => {
    request.mockResolvedValueOnce(false);
    await open();
    await click();
    await click();
    expect(request).toHaveBeenCalledTimes(2);
    expect(asks()).toHaveLength(1);
    expect(root.textContent).toContain('16:05');
  });
});

test('where no registry answers by number, only the publisher’s page is offered', async () => {
  host = null;
  await open('en', 'ISO 99999:2026');
  expect(root.querySelector('button')).toBeNull();
  expect(root.textContent).toContain('No registry can be asked');
  expect(root.querySelector('a')?.href).toBe(unknown.officialUrl);
});

test('Escape closes the window', async () => {
  const onClose = await open();
  root.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onClose).toHaveBeenCalledOnce();
});

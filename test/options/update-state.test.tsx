// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { UpdateState } from '../../src/options/UpdateState';
import { upkeepTranslator } from '../../src/ui/i18n/upkeepMessages';
import type { Progress, Subscription, UpdateResult } from '../../src/upkeep';
import { root } from '../ui/root';

const ROW: Subscription = {
  kind: 'pack',
  id: 'mine',
  address: 'https://data.example/',
  on: true,
  every: 'day',
  key: null,
};
const RUNNING: Progress = {
  id: 'mine',
  phase: 'fetch',
  done: 1,
  total: 2,
  fraction: 0.426,
  speed: null,
  waiting: [],
};

const FAILED: UpdateResult = {
  at: 0,
  outcome: 'failed',
  fault: 'unknown',
  detail: '',
  failures: 1,
  bytes: 0,
  refusals: 0,
};

function words(progress: Partial<Progress>, language: 'zh' | 'en', result?: Partial<UpdateResult>): string {
  const ended = result && { ...FAILED, ...result };
  const props = { row: ROW, result: ended, layer: undefined, t: upkeepTranslator(language) };
  render(<UpdateState {...props} progress={{ ...RUNNING, ...progress }} />, root);
  return root.textContent;
}

test.each([
  ['zh', '正在下载，已完成 43%'],
  ['en', 'Downloading, 43% done'],
] as const)('says how much of the whole is done (%s)', (language, said) => {
  expect(words({}, language)).toBe(said);
  const bar = root.querySelector('progress');
  expect(bar).toMatchObject({ value: 0.426, max: 1 });
  expect(bar?.getAttribute('aria-label')).toBe(said);
});

test.each([
  [0, '0 kB a second', '每秒 0 kB'],
  [812_345, '812 kB a second', '每秒 812 kB'],
  [999_999, '1,000 kB a second', '每秒 1,000 kB'],
  [1_000_000, '1 MB a second', '每秒 1 MB'],
  [12_340_000, '12.3 MB a second', '每秒 12.3 MB'],
])('%i bytes a second are said in the unit that suits them', (speed, en, zh) => {
  expect(words({ speed }, 'en')).toBe(`Downloading, 43% done · ${en}`);
  expect(words({ speed }, 'zh')).toBe(`正在下载，已完成 43% · ${zh}`);
});

test.each([
  ['index', 'Checking for new data', '正在查看有没有新数据'],
  ['read', 'Reading', '正在读取'],
  ['apply', 'Writing to this computer', '正在写入本机'],
] as const)('says what is being done: %s', (phase, en, zh) => {
  expect(words({ phase, fraction: 1 }, 'en')).toBe(`${en}, 100% done`);
  expect(words({ phase, fraction: 0 }, 'zh')).toBe(`${zh}，已完成 0%`);
});

test('a source whose turn has not come says so, and shows no bar', () => {
  expect(words({ id: 'other', waiting: ['mine'] }, 'en')).toBe('Waiting for its turn');
  expect(root.querySelector('progress')).toBeNull();
});

test.each([
  ['zh', '只下载到 1,400 条记录，而本机有 81,000 条', '没有存入本机', '原有数据没有变'],
  ['en', 'only 1,400 records came, where you have 81,000', 'were not accepted', 'still answers'],
] as const)('says what came where it is much less than is at hand (%s)', (language, ...said) => {
  const result = { fault: 'fewer', counts: { came: 1400, held: 81_000 } } as const;
  const shown = words({ id: 'other' }, language, result);
  for (const part of said) expect(shown).toContain(part);
});

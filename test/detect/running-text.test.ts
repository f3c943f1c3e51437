import { describe, expect, it } from 'vitest';
import { detect, LENIENT } from '../../src/detect';
import { CHINESE } from './chinese.cases';
import { OTHER } from './other.cases';
import { RULES } from './rules.cases';

interface Case {
  readonly text: string;
  readonly wanted: readonly { readonly start: number; readonly text: string; readonly canonical?: string }[];
}

function read(line: string): Case {
  const raw = line
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const wanted: { start: number; text: string; canonical?: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of raw.matchAll(/«([^»]*)»|\{\{([^|}]*)\|([^}]*)\}\}/g)) {
    text += raw.slice(last, match.index);
    const [whole, full, canonical, short] = match;
    wanted.push(
      canonical === undefined
        ? { start: text.length, text: full ?? '' }
        : { start: text.length, text: short ?? '', canonical },
    );
    text += full ?? short ?? '';
    last = match.index + whole.length;
  }
  return { text: text + raw.slice(last), wanted };
}

function check(line: string): void {
  const { text, wanted } = read(line);
  const hits = detect(text);
  expect(hits.map((hit) => ({ start: hit.start, text: hit.text }))).toEqual(
    wanted.map(({ start, text: part }) => ({ start, text: part })),
  );
  wanted.forEach(({ canonical }, at) => {
    if (canonical === undefined) return;
    expect(hits[at]?.canonical).toBe(canonical);
    expect(hits[at]?.shorthand).toBe(true);
  });
}

describe('citations in running text', () => {
  it.each([...CHINESE.trim().split('\n'), ...OTHER.trim().split('\n')])('%s', check);

  it.each(
    RULES.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s: %s', (_, line = '') => {
    check(line);
  });
});

describe('character sets', () => {
  it.each(['本文件采用GB2312编码', 'saved as ISO 8859-1', 'GB 18030字符集'])(
    '%s is marked quietly',
    (text) => {
      expect(detect(text).map((hit) => hit.quiet)).toEqual([true]);
    },
  );

  it('is loud where an edition is cited', () => {
    expect(detect('GB 18030-2022《信息技术 中文编码字符集》').map((hit) => hit.quiet)).toEqual([false]);
  });
});

it('leniency holds beside a sure citation too', () => {
  const text = 'SR 42 beside ISO 9001:2015';
  expect(detect(text).map((hit) => hit.text)).toEqual(['ISO 9001:2015']);
  expect(detect(text, LENIENT).map((hit) => hit.text)).toEqual(['SR 42', 'ISO 9001:2015']);
});

import { describe, expect, test } from 'vitest';
import { answerMessages, createTranslator, plain, type Language } from '../../src/ui/i18n';
import { factsOf } from '../../src/ui/facts';
import { sentenceOf } from '../../src/ui/sentences';
import type { Answer, Reason } from '../../src/standard/answer';
import { answer, reasons } from './answers';

const say = (language: Language, reason: Reason, change: Parameters<typeof answer>[0] = {}) => {
  const sentence = sentenceOf(
    answer({ ...change, verdict: { reason, until: reason.date ?? null, ...change.verdict } }),
    createTranslator(language, answerMessages),
  );
  return { compact: plain(sentence.compact), full: sentence.full, parts: sentence.compact };
};

const expected: readonly [Reason['code'], string, string][] = [
  ['inForce', '可以引用', 'Yes, you may cite it'],
  ['currentEdition', '可以引用，指当前版本', 'Yes; means the current edition'],
  ['amended', '可以引用，连同第 1 号修改单', 'Yes, together with Amd 1'],
  ['updated', '可以引用，另有更新文件', 'Yes; read it with its updates'],
  ['spellingChanged', '可以引用，编号写法已变', 'Yes; now written differently'],
  ['attributeMismatch', '可以引用，性质标记不符', 'Yes; its type mark differs'],
  ['underRevision', '可以引用，修订进行中', 'You may cite it; revision in progress'],
  ['withdrawalProposed', '可以引用，已提议废止', 'You may cite it; withdrawal proposed'],
  ['partlyReplaced', '可以引用，部分内容已被其他标准代替', 'Yes, except the parts replaced'],
  ['replacementAnnounced', '2027-01-01 前可以引用', 'You may cite it before 2027-01-01'],
  ['upcoming', '2026-12-01 起实施，可提前采用', 'From 2026-12-01; early use allowed'],
  ['replaced', '请改用 ISO 965-1:2026', 'Use ISO 965-1:2026 instead'],
  ['workReplaced', '请改用 GB/T 45001-2020', 'Use GB/T 45001-2020 instead'],
  ['withdrawn', '已废止，仅作历史引用', 'Withdrawn; cite it only as history'],
  ['successorsGone', '已废止，后继标准也已停用', 'Withdrawn; successors out of use too'],
  ['validWhenCited', '引用时有效，2020-10-01 起被代替', 'In force when cited; replaced 2020-10-01'],
  ['regime', '2027-01-14 前 2006/42/EC 认可', '2006/42/EC: until 2027-01-14'],
  ['ownList', '本单位清单仍可引用，公开数据不同', 'Kept by your list; public data differ'],
  ['cancelled', '草案或项目已终止，不是标准', 'Ended as a draft; not a standard'],
  ['draft', '仍是草案，还不是标准', 'Still a draft, not yet a standard'],
  ['draftCited', '这是草案的编号，不是标准', 'A draft’s number, not a standard’s'],
  ['notOut', '2026-11-24 尚未发布', 'Not published yet on 2026-11-24'],
  ['inactive', '已停用，不用于新设计', 'Inactive; not for new designs'],
  ['noStatus', '有记录，来源未说明状态', 'Listed; no source states its status'],
  ['notInData', '本机数据中没有这个编号', 'Not in this data'],
  ['editionNotInData', '有这个编号，没有这一版', 'Number known, this edition is not'],
  ['series', '这是系列编号，请引到具体部分', 'A series; cite the part you mean'],
  ['overtaken', '已有更新的版本，请先核实', 'A later edition is out; check first'],
  ['conflict', '两个来源说法不一，请核对后引用', 'Sources disagree; check first'],
  ['titleMismatch', '编号与名称不符，请核对', 'Number and title do not match'],
];

test('every reason has a sentence', () => {
  expect(expected.map(([code]) => code).sort()).toEqual(Object.keys(reasons).sort());
});

describe.each(expected)('%s', (code, zh, en) => {
  test('is said in both languages', () => {
    expect(say('zh', reasons[code]).compact).toBe(zh);
    expect(say('en', reasons[code]).compact).toBe(en);
  });

  test('the compact sentence fits one line of the card', () => {
    // Digits, hyphens and Latin letters are about half as wide as a Han character.
    const wide = Array.from(zh).reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.5), 0);
    expect(wide).toBeLessThanOrEqual(18);
    expect(en.replaceAll(/[\d-]/g, '').length).toBeLessThanOrEqual(37);
  });

  test('the full sentence is longer, whole, and has no hole left', () => {
    for (const language of ['zh', 'en'] as const) {
      const { compact, full } = say(language, reasons[code]);
      expect(full.length).toBeGreaterThan(compact.length);
      expect(full).toMatch(language === 'zh' ? /。$/ : /\.$/);
      expect(full).not.toMatch(/[{}]|undefined|null/);
      expect(full).not.toMatch(/[!！]|非法|违规|warning|deprecated/i);
    }
  });
});

describe('successors', () => {
  const replaced = (...ids: string[]): Reason => ({ rule: 'R9', code: 'replaced', ids });

  test('two or three are all named, the shared publisher once', () => {
    const http = replaced('RFC 9110', 'RFC 9111', 'RFC 9112');
    expect(say('en', http).compact).toBe('Use RFC 9110, 9111 or 9112');
    expect(say('zh', http).compact).toBe('请改用 RFC 9110、9111 或 9112');
  });

  test('many consecutive parts become a range with both ends to open', () => {
    const parts = replaced(...Array.from({ length: 9 }, (_, index) => `ISO 4210-${index + 1}:2023`));
    const { compact, parts: drawn } = say('en', parts);
    expect(compact).toBe('Split into 9 parts: ISO 4210-1 to -9');
    expect(drawn.filter((part) => typeof part !== 'string').map(({ id }) => id)).toEqual([
      'ISO 4210-1:2023',
      'ISO 4210-9:2023',
    ]);
    expect(say('zh', parts).compact).toBe('已分为 9 个部分：ISO 4210-1 至 -9');
  });

  test('names too long for one line are counted, never cut', () => {
    const long = replaced('GB/T 16855.1-2018', 'GB/T 16855.2-2015', 'GB/T 15706-2012');
    expect(say('zh', long).compact).toBe('请改用 GB/T 16855.1-2018 等 3 项');
    expect(say('en', long).compact).toBe('Use GB/T 16855.1-2018 + 2 more');
  });

  test('a replaced document whose successor nobody names says so', () => {
    expect(say('en', replaced()).compact).toBe('Replaced; successor not in this data');
  });

  test('terminal successors of the answer stand in where the reason names none', () => {
    const { compact } = say(
      'zh',
      { rule: 'R5', code: 'replaced' },
      {
        successors: [
          {
            id: 'GB/T 1.1-2020',
            titles: {},
            extent: 'full',
            published: null,
            effective: null,
            terminal: true,
          },
          {
            id: 'GB/T 1.1-2009',
            titles: {},
            extent: 'full',
            published: null,
            effective: null,
            terminal: false,
          },
        ],
      },
    );
    expect(compact).toBe('请改用 GB/T 1.1-2020');
  });
});

test('an amendment of a Chinese standard is numbered the Chinese way', () => {
  const reason: Reason = { rule: 'R13', code: 'amended', ids: ['GB 4943.1-2022/XG1-2024'] };
  expect(say('zh', reason).compact).toBe('可以引用，连同第 1 号修改单');
  expect(say('en', reason).compact).toBe('Yes, together with XG1');
});

test('several amendments are counted', () => {
  const reason: Reason = {
    rule: 'R13',
    code: 'amended',
    ids: ['X 1:2000/Amd 1:2001', 'X 1:2000/Amd 2:2002'],
  };
  expect(say('en', reason).compact).toBe('Yes, with 2 amendments');
});

describe('what is no fact is not said', () => {
  test('an end that is set already leaves it in force until then', () => {
    const reason: Reason = { rule: 'R6', code: 'withdrawn', date: '2027-05-01' };
    const until = { verdict: { answer: 'until', face: 'until', until: '2027-05-01' } } as const;
    expect(say('zh', reason, until).full).toBe('2027-05-01 前可以引用。本机数据中没有后继标准的记录。');
    expect(say('en', reason, until).compact).toBe('You may cite it before 2027-05-01');
  });

  test('parts replaced, nobody says by what: no name is missing from the sentence', () => {
    const reason: Reason = { rule: 'R7', code: 'partlyReplaced' };
    expect(say('zh', reason).full).toBe('可以引用，部分内容已被其他标准代替。没有记录不等于没有后继标准。');
    expect(say('en', reason).full).not.toMatch(/see ;|see \./);
  });

  test('of a successor beside which the registry keeps this edition nobody says that it is not in force', () => {
    const reason: Reason = { rule: 'R6', code: 'replacementAnnounced', ids: ['ISO 18497-1:2024'] };
    expect(say('zh', reason).full).not.toContain('尚未实施');
    expect(say('en', reason).full).not.toContain('not yet');
  });

  test('a number that was converted means the edition as it is printed today', () => {
    const reason: Reason = { rule: 'R2', code: 'currentEdition', ids: ['GB 2312-1980'] };
    const converted = { id: 'GB 2312-1980', citeAs: 'GB/T 2312-1980' };
    expect(say('zh', reason, converted).full).toContain('当前版本 GB/T 2312-1980，');
  });

  test('the day on which a regime ends acceptance is not that of the replacement', () => {
    const iaf: Answer = answer({
      statusWords: ['废止'],
      lifecycle: 'withdrawn',
      dates: { published: null, effective: null, withdrawn: { date: '2022-10-25', provenance: 'stated' } },
      verdict: {
        answer: 'until',
        face: 'until',
        reason: { rule: 'R17', code: 'regime', regime: 'IAF', date: '2025-10-31' },
        until: '2025-10-31',
      },
    });
    const dropped = answer({ ...iaf, verdict: { ...iaf.verdict, answer: 'no', face: 'no', until: null } });
    const zh = createTranslator('zh', answerMessages);
    for (const one of [iaf, dropped])
      expect(factsOf(one, zh).map(plain)).toEqual(['废止', '2022-10-25 起被代替']);
  });
});

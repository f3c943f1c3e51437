/** The report of what changed of standards watched or read; what the popup says of them stands in `pageMessages.ts`. */
import { fieldMessages } from './fieldMessages';
import { createTranslator, type Translator } from './translate';
import type { Language } from './language';
import type { Message } from './translate';

const zh = {
  title: '变化',
  lead: '每次更新后，您关注的和最近在网页上读到的标准如有变化，列在这里。',
  none: '还没有变化。',
  watchedCount: '关注 {count} 个标准',
  watchedNone: '还没有关注的标准。在工具栏窗口打开一个标准，点星号即可。',
  number: '编号',
  what: '变化',
  before: '原来',
  after: '现在',
  on: '日期',
  read: '最近读到',
  isWatched: '关注',
  clear: '清空变化',
  remember: '记住最近读到的标准',
  rememberHelp: '最多 300 个编号，只存在这台电脑上，不记网址和时间，不记隐私窗口。关掉即清空。',
  nothing: '无',
  field_verdict: '结论',
  field_successors: '改用',
  field_amendments: '修改单',
  ...fieldMessages.zh,
} satisfies Readonly<Record<string, Message>>;

type WatchKey = keyof typeof zh;
export type WatchTranslate = Translator<WatchKey>;

const en: Readonly<Record<WatchKey, Message>> = {
  title: 'Changes',
  lead: 'What each update changed in the standards that you watch and in those that you read on pages recently.',
  none: 'Nothing has changed yet.',
  watchedCount: { one: '{count} standard watched', other: '{count} standards watched' },
  watchedNone: 'No standard is watched yet. Open one in the popup and press the star.',
  number: 'Number',
  what: 'Change',
  before: 'Before',
  after: 'Now',
  on: 'Date',
  read: 'read recently',
  isWatched: 'watched',
  clear: 'Clear changes',
  remember: 'Remember standards read recently',
  rememberHelp:
    'At most 300 numbers, on this computer only, without address or time, and nothing from private windows. Switching it off forgets them.',
  nothing: 'none',
  field_verdict: 'answer',
  field_successors: 'use instead',
  field_amendments: 'amendments',
  ...fieldMessages.en,
};

const watchMessages: Readonly<Record<Language, Readonly<Record<WatchKey, Message>>>> = { zh, en };

/** The translator of the report of changes. */
export function watchTranslator(language: Language): WatchTranslate {
  return createTranslator(language, watchMessages);
}

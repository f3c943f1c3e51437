import type { Message } from './translate';

const zh = {
  report: '报告这条记录有误',
  reportLead:
    '下面为每个来源备好了一封信：编号、各来源的原话和日期。请补上哪里不对。StdLens 不发送任何内容，由您自己发。',
  nothingSaid: '没有哪个来源说到这个编号，没有可报告的记录。',
  openPlace: '打开反馈页',
  openFilled: '打开并填好',
  write: '写邮件',
  copy: '复制',
  copied: '已复制',
  notCopied: '没有复制成：请选中下面的文字自己复制。',
  nowhere: '这个来源是从多处汇集的，没有自己的反馈处：请复制后交给给您这份数据的人。',
  subject: '记录有误：{number}',
  number: '编号',
  title: '名称',
  answered: 'StdLens 据此的回答',
  statements: '各来源的原话',
  wrong: '我认为不对的地方',
  proof: '依据（网址或文件）',
} satisfies Record<string, Message>;

export type FeedbackKey = keyof typeof zh;

const en: Readonly<Record<FeedbackKey, Message>> = {
  report: 'Report an error in this record',
  reportLead:
    'For each source a message is ready: the number, and what every source says, with dates. Add what is wrong. StdLens sends nothing; you do.',
  nothingSaid: 'No source says anything of this number: there is no record to report.',
  openPlace: 'Open its feedback page',
  openFilled: 'Open, filled in',
  write: 'Write a mail',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'It could not be copied: select the text below and copy it yourself.',
  nowhere:
    'This source was gathered from many places and has no place to write to: copy the message and give it to whoever gave you the data.',
  subject: 'Error in a record: {number}',
  number: 'Number',
  title: 'Title',
  answered: 'What StdLens answers by it',
  statements: 'What the sources say',
  wrong: 'What I think is wrong',
  proof: 'How it can be checked (address or document)',
};

/** What is said around a message to a source, and in it. */
export const feedbackMessages: Readonly<Record<'zh' | 'en', Readonly<Record<FeedbackKey, Message>>>> = {
  zh,
  en,
};

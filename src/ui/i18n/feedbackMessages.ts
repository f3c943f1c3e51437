import type { Message } from './translate';

const zh = {
  report: '报告这条记录有误',
  reportLead:
    '已为每个来源拟好一份反馈，写明编号、各来源的原文和日期。请补充哪里有误。标准镜不发送任何内容，由您自己发送。',
  nothingSaid: '没有来源提到这个编号，没有可报告的记录。',
  openPlace: '打开反馈页',
  openFilled: '打开已填好的反馈页',
  write: '写邮件',
  copy: '复制',
  copied: '已复制',
  notCopied: '复制失败：请选中下面的文字，手动复制。',
  nowhere: '这个来源由多处汇集而成，没有自己的反馈渠道：请复制后交给向您提供这份数据的人。',
  subject: '记录有误：{number}',
  number: '编号',
  title: '名称',
  answered: '标准镜据此给出的结论',
  statements: '各来源的原文',
  wrong: '我认为有误的地方',
  proof: '依据（网址或文件）',
} satisfies Record<string, Message>;

export type FeedbackKey = keyof typeof zh;

const en: Readonly<Record<FeedbackKey, Message>> = {
  report: 'Report an error in this record',
  reportLead:
    'A message to each source is ready: the number, and what every source says, with dates. Add what is wrong. StdLens sends nothing; you do.',
  nothingSaid: 'No source says anything about this number, so there is no record to report.',
  openPlace: 'Open its feedback page',
  openFilled: 'Open, filled in',
  write: 'Write an e-mail',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Copying failed: select the text below and copy it yourself.',
  nowhere:
    'This source was gathered from many places and has no address of its own: copy the message and give it to whoever gave you the data.',
  subject: 'Error in a record: {number}',
  number: 'Number',
  title: 'Title',
  answered: 'What StdLens answers',
  statements: 'What the sources say',
  wrong: 'What I think is wrong',
  proof: 'How it can be checked (address or document)',
};

/** What is said around a message to a source, and in it. */
export const feedbackMessages: Readonly<Record<'zh' | 'en', Readonly<Record<FeedbackKey, Message>>>> = {
  zh,
  en,
};

import type { Message } from './translate';

const zh = {
  title: '标准镜记下的内容',
  pages: '记下官方标准平台页面写明的内容',
  pagesHelp:
    '您自己打开官方标准平台上某一标准的页面时，把该页写明的编号、名称、状态、日期、代替和采用关系记为一条来源，注明日期。不会多发任何请求；隐私窗口里的不记。',
  count: '来自官方标准平台：{count} 条',
  countHelp: '您在官方网站查到的和从页面记下的内容。只存在本机，最多 2000 条，满了先删最早的。',
  none: '还没有记下任何内容',
  source: '{name}：{count} 条',
  forget: '全部删除',
  sure: '确定全部删除',
  keep: '不删',
  gone: '已删除。卡片和标记不再依据这些内容。',
  failed: '删除失败：标准镜的后台没有回应，或本机数据库打不开。请关闭浏览器，重新打开后再试。',
  unknown: '后台没有回应，不知道记下了多少。请稍后再打开此页。',
} satisfies Record<string, Message>;

export type KeptKey = keyof typeof zh;

const en: Readonly<Record<KeptKey, Message>> = {
  title: 'What StdLens keeps',
  pages: 'Keep what registry pages state',
  pagesHelp:
    'When you yourself open an official registry’s page of a standard, what that page states (number, title, status, dates, what it replaces and adopts) is kept as one more source, with its date. No extra request is made, and nothing is kept from private windows.',
  count: { one: 'Stated by registries: {count} record', other: 'Stated by registries: {count} records' },
  countHelp:
    'What you looked up, and what was kept from pages. On this computer only: at most 2,000 records; the oldest go first.',
  none: 'Nothing is kept yet',
  source: '{name}: {count}',
  forget: 'Forget all',
  sure: 'Yes, forget all',
  keep: 'Leave it',
  gone: 'Forgotten. Cards and marks no longer use it.',
  failed:
    'Nothing was deleted: the background of StdLens does not answer, or its database cannot be opened. Restart the browser and try again.',
  unknown: 'The background does not answer, so it is not known how much is kept. Open this page again later.',
};

/** What the options say of the statements of registries. */
export const keptMessages: Readonly<Record<'zh' | 'en', Readonly<Record<KeptKey, Message>>>> = { zh, en };

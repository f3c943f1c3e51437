import type { Message } from './translate';

const zh = {
  lookUpTitle: '官方查询',
  lookUpLead: '点下面的按钮才会查询：只向 {host} 发送这个编号。第一次查询时，浏览器会先问您是否允许。',
  lookUpNobody: '没有官方标准平台可以按这个编号查询；可以打开发布机构的页面。',
  lookUpNoNumber: '这里没有编号。请从网页上的卡片打开此窗口。',
  openOfficial: '打开官方页面',
} satisfies Record<string, Message>;

type LookUpKey = keyof typeof zh;

const en: Readonly<Record<LookUpKey, Message>> = {
  lookUpTitle: 'Official look-up',
  lookUpLead:
    'Nothing is asked before you press the button. It sends this number to {host}, and nothing else; the first time, the browser asks you for access.',
  lookUpNobody: 'No registry can be asked for this number; its publisher’s page can be opened.',
  lookUpNoNumber: 'There is no number here. Open this window from a card on a page.',
  openOfficial: 'Open the official page',
};

/** What the small window of a look-up says beside the look-up itself; the popup does without. */
export const lookUpMessages: Readonly<Record<'zh' | 'en', Readonly<Record<LookUpKey, Message>>>> = { zh, en };

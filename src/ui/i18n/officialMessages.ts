import type { Message } from './translate';

const zh = {
  askRegistry: '在官方网站查',
  askSends: '向 {host} 发送这个编号，别的都不发送',
  asking: '正在向 {host} 查询…',
  stop: '停止',
  kept: '{host} 于 {time} 答复：{number}，{status}。已记为一条来源。',
  keptNoStatus: '{host} 于 {time} 答复：{number}，未写明状态。已记为一条来源。',
  listOnly: '只取到列表中的一行，详情页没有答复；代替关系可能不全，稍后可再查。',
  otherEditions: '{host} 没有列出这一版，列出的是：{numbers}。',
  tooFrequent: '{host} 说查询过于频繁。请等约 {count} 秒再查；在此之前不会再发请求。',
  login: '{host} 要求登录。请打开官方页面查看；本机数据照常可用。',
  offline: '没有收到 {host} 的答复：可能没有联网，或该网站暂时打不开。本机数据照常可用。',
  failed: '{host} 出错了。请稍后再查；本机数据照常可用。',
  nothing: '{host} 没有列出这个编号。没有列出不等于不存在，请核对编号。',
  unread: '无法识别 {host} 的答复，什么也没有记下。请打开官方页面查看。',
  permission:
    '没有得到访问 {host} 的许可，所以什么也没有发送。要查询，请再点一次并允许；也可以打开官方页面查看。',
  forbidden:
    '浏览器不允许标准镜请求访问 {host}（可能由管理员设定），所以什么也没有发送。可以在浏览器的扩展管理页给标准镜加上这个网站，或打开官方页面查看。',
  cancelled: '已停止，什么也没有记下。',
  noRegistry: '没有官方标准平台可以按这个编号查询。',
  notStored: '{host} 已答复，但本机存不下（磁盘可能已满），没有记下。',
  noAnswer: '标准镜的后台没有回应。请关闭此窗口后再试。',
} satisfies Record<string, Message>;

type OfficialKey = keyof typeof zh;

const en: Readonly<Record<OfficialKey, Message>> = {
  askRegistry: 'Ask the official registry',
  askSends: 'Sends this number to {host}, and nothing else',
  asking: 'Asking {host}…',
  stop: 'Stop',
  kept: '{host} answered at {time}: {number}, {status}. Kept as one more source.',
  keptNoStatus: '{host} answered at {time}: {number}, no status given. Kept as one more source.',
  listOnly:
    'Only the entry in its list came, not the page of the standard; replacements may be missing. Ask again later.',
  otherEditions: '{host} does not list this edition. It lists: {numbers}.',
  tooFrequent: {
    one: '{host} says that it is asked too often. Wait about {count} second; nothing is sent before.',
    other: '{host} says that it is asked too often. Wait about {count} seconds; nothing is sent before.',
  },
  login:
    '{host} wants you to sign in. Open the official page to look for yourself; the data on this computer still answers.',
  offline:
    'No answer from {host}: this computer may be offline, or the site out of reach. The data on this computer still answers.',
  failed: '{host} failed to answer. Ask again later; the data on this computer still answers.',
  nothing:
    '{host} does not list this number. Not listed does not mean that it does not exist; check the number.',
  unread: 'The answer of {host} could not be read, and nothing was kept. Open the official page instead.',
  permission:
    'Access to {host} was not allowed, so nothing was sent. To ask it, click again and allow access; or open the official page and look for yourself.',
  forbidden:
    'The browser does not let StdLens ask for access to {host} (an administrator may have set this), so nothing was sent. Add this site to StdLens on the browser’s extensions page, or open the official page and look for yourself.',
  cancelled: 'Stopped; nothing was kept.',
  noRegistry: 'No official registry can be asked for this number.',
  notStored:
    '{host} answered, but this computer could not store it (the disk may be full); nothing was kept.',
  noAnswer: 'The background of StdLens does not answer. Close this window and try again.',
};

/** What is said around a look-up that the user clicks. */
export const officialMessages: Readonly<Record<'zh' | 'en', Readonly<Record<OfficialKey, Message>>>> = {
  zh,
  en,
};

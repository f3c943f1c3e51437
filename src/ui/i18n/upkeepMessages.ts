/** What the options page says of sources and their updates. */
import { createTranslator, type Translator } from './translate';
import type { Language } from './language';
import type { Message } from './translate';

const zh = {
  title: '数据更新',
  lead: '不打开就不联网。打开一个来源，标准镜就按您定的时间下载公开数据，核对后存到本机。失败时原有数据照常可用。',
  'name_iso-open-data': 'ISO Open Data',
  'name_rfc-index': 'RFC 索引',
  'about_iso-open-data': 'ISO 公布的全部标准，约 120 MB，直接从 ISO 下载。许可：ODC-By 1.0。',
  'about_rfc-index':
    'RFC Editor 公布的全部 RFC，直接从 rfc-editor.org 下载。来源：RFC index of the RFC Editor。',
  believed: '没有填公钥：数据是否可信，取决于掌握这个地址的人。',
  pinned: '只接受签名与公钥 {key} 相符的数据。',
  onOff: '定期更新 {name}',
  howOften: '多久更新一次',
  every_day: '每天',
  every_week: '每周',
  every_month: '每月',
  every_never: '仅手动更新',
  now: '立即更新',
  takeFewer: '仍然采用',
  cancel: '取消',
  remove: '移除来源和数据',
  waiting: '排队中',
  phase_index: '正在查看有没有新数据',
  phase_fetch: '正在下载',
  phase_read: '正在读取',
  phase_apply: '正在写入本机',
  progress: '{phase}，已完成 {percent}',
  speed: '每秒 {amount}',
  never: '还没有更新过。',
  news: '{when} 已更新。',
  noNews: '{when} 查过，没有新数据。',
  cancelled: '{when} 已取消。原有数据没有变。',
  failed: '{when} 更新失败：{why}原有数据没有变，照常可用。',
  holds: '本机有 {count} 项，数据日期 {date}。',
  refusals: '另有 {count} 条无法识别，没有收入。',
  licence: '许可：{licence}。{attribution}。',
  denied: '没有得到访问 {host} 的许可，所以没有打开。再点一次并允许即可。',
  notKept: '浏览器没有保证长期保存数据；磁盘空间不足时可能清除，之后会重新下载。',
  noBackground: '标准镜的后台没有回应。请在浏览器的扩展管理页重新载入标准镜。',
  addTitle: '添加数据包',
  addHelp: '数据包是一个存放静态文件的网址。公钥由发布者提供，填了就只接受签名与它相符的数据。',
  address: '数据包的 https 地址',
  key: '公钥（可不填）',
  add: '添加并更新',
  addressWrong: '这不是 https 地址。只有本机地址可以用 http。',
  addressKnown: '这个地址已经添加过。',
  keyWrong: '公钥应是 44 个字符的 Base64。',
  fault_address: '这个地址不是数据包的 https 地址，请移除后重新添加。',
  fault_offline: '连不上服务器。请检查网络，稍后会自动再试。',
  fault_missing: '服务器上没有这个文件。请核对地址，稍后会自动再试。',
  fault_refused: '服务器拒绝下载。请向发布者了解。',
  fault_server: '服务器出错了，稍后会自动再试。',
  fault_notAPack: '这个地址上没有数据包。请核对地址。',
  fault_tooNew: '数据包的格式比这个版本新。请更新标准镜。',
  fault_tooLarge: '数据超过了标准镜允许的大小。',
  fault_damaged: '下载的数据不完整或有损坏，稍后会自动再试。',
  fault_otherData: '这个地址返回的不是该来源的数据，可能是维护或登录页面，没有存入本机。稍后会自动再试。',
  fault_fewer:
    '这次只下载到 {came} 条记录，而本机有 {held} 条，可能不完整，没有存入本机。稍后会自动再试；如果发布者确实删减了数据，请点“仍然采用”。',
  fault_signature:
    '数据的签名与您填的公钥不符，没有存入本机。请向发布者核对公钥；如果公钥没有变，数据可能被人改过。',
  fault_replayed:
    '服务器给的数据不比本机的新，没有存入本机。发布者给出更新的数据后会自动更新；确实要用它，请移除来源和数据后重新添加。',
  fault_ahead:
    '数据的日期晚于今天，没有存入本机。请核对这台电脑的日期；日期没有错，就要等发布者更正，之后会自动更新。',
  fault_full: '磁盘空间不足。请腾出空间再更新。',
  fault_store: '无法写入本机存储，磁盘可能已满。稍后会自动再试。',
  fault_permission: '浏览器没有访问这个网站的许可。请关掉再打开这个来源，并允许访问。',
  fault_interrupted: '更新多次中断。请保持浏览器打开，再点“立即更新”。',
  fault_unknown: '发生意外错误（{detail}）。请再试一次；如仍出错，请报告给我们。',
} satisfies Readonly<Record<string, Message>>;

type UpkeepKey = keyof typeof zh;
export type UpkeepTranslate = Translator<UpkeepKey>;

const en: Readonly<Record<UpkeepKey, Message>> = {
  title: 'Updates',
  lead: 'Nothing is fetched until you switch a source on. Then StdLens fetches public data at the times you choose, checks it and keeps it on this computer. Whatever fails, the data you have still answers.',
  'name_iso-open-data': 'ISO Open Data',
  'name_rfc-index': 'RFC index',
  'about_iso-open-data':
    'All standards that ISO lists, about 120 MB, straight from ISO. Licence: ODC-By 1.0.',
  'about_rfc-index':
    'All RFCs that the RFC Editor lists, straight from rfc-editor.org. Source: RFC index of the RFC Editor.',
  believed: 'No key is given: you rely on whoever controls this address.',
  pinned: 'Only data whose signature matches the key {key} is accepted.',
  onOff: 'Keep {name} up to date',
  howOften: 'How often',
  every_day: 'Daily',
  every_week: 'Weekly',
  every_month: 'Monthly',
  every_never: 'When I ask',
  now: 'Update now',
  takeFewer: 'Take it all the same',
  cancel: 'Cancel',
  remove: 'Remove source and data',
  waiting: 'Waiting for its turn',
  phase_index: 'Checking for new data',
  phase_fetch: 'Downloading',
  phase_read: 'Reading',
  phase_apply: 'Writing to this computer',
  progress: '{phase}, {percent} done',
  speed: '{amount} a second',
  never: 'Not updated yet.',
  news: 'Updated {when}.',
  noNews: 'Checked {when}; there was nothing new.',
  cancelled: 'Cancelled {when}. The data you have is unchanged.',
  failed: 'Not updated {when}: {why} The data you have is unchanged and still answers.',
  holds: { one: '{count} document here, of {date}.', other: '{count} documents here, of {date}.' },
  refusals: {
    one: '{count} record could not be read and was left out.',
    other: '{count} records could not be read and were left out.',
  },
  licence: 'Licence: {licence}. {attribution}.',
  denied: 'Access to {host} was not allowed, so this stays off. Click again and allow it.',
  notKept:
    'The browser does not promise to keep the data; when the disk is nearly full it may delete it, and it is fetched again.',
  noBackground: 'The background of StdLens does not answer. Reload StdLens on the browser’s extensions page.',
  addTitle: 'Add a data pack',
  addHelp:
    'A pack is a web address with static files. Its publisher gives you a public key; with it, only data whose signature matches is accepted.',
  address: 'https address of the pack',
  key: 'Public key (optional)',
  add: 'Add and update',
  addressWrong: 'This is not an https address. Only this computer may be asked over http.',
  addressKnown: 'This address has been added already.',
  keyWrong: 'A public key has 44 characters of Base64.',
  fault_address: 'this is not the https address of a pack. Remove it and add it again.',
  fault_offline: 'the server cannot be reached. Check the network; StdLens will try again.',
  fault_missing: 'the server has no such file. Check the address; StdLens will try again.',
  fault_refused: 'the server does not allow the download. Ask its publisher.',
  fault_server: 'the server failed. StdLens will try again.',
  fault_notAPack: 'there is no pack at this address. Check the address.',
  fault_tooNew: 'the format of the pack is newer than this version of StdLens. Update StdLens.',
  fault_tooLarge: 'the data is larger than StdLens accepts.',
  fault_damaged: 'what came is incomplete or damaged. StdLens will try again.',
  fault_otherData:
    'what this address answers is not the data of this source; perhaps it is a maintenance or log-in page. StdLens will try again.',
  fault_fewer:
    'only {came} records came, where you have {held}; they may be incomplete and were not accepted. StdLens will try again. If the publisher has really removed the others, choose “Take it all the same”.',
  fault_signature:
    'the signature of the data does not match the key you gave, so the data was not accepted. Check the key with the publisher; if it has not changed, somebody may have altered the data.',
  fault_replayed:
    'the server offers data that is not newer than yours, so it was not accepted. StdLens takes newer data when it is offered; to use this all the same, remove source and data and add it again.',
  fault_ahead:
    'the data is dated later than today, so it was not accepted. Check the date of this computer; if it is right, the publisher has to correct theirs. StdLens will try again.',
  fault_full: 'the disk is full. Free some space and update again.',
  fault_store: 'the browser’s storage could not be written; the disk may be full. StdLens will try again.',
  fault_permission: 'access to this site is not allowed. Switch the source off and on, and allow it.',
  fault_interrupted: 'it was interrupted several times. Keep the browser open and choose “Update now”.',
  fault_unknown:
    'something unexpected went wrong ({detail}). Try again; if it keeps happening, please report it.',
};

export const upkeepMessages: Readonly<Record<Language, Readonly<Record<UpkeepKey, Message>>>> = { zh, en };

/** The translator of what is said of sources and their updates. */
export function upkeepTranslator(language: Language): UpkeepTranslate {
  return createTranslator(language, upkeepMessages);
}

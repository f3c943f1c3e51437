/** What the options page says of data from files. */
import { fieldMessages } from './fieldMessages';
import { createTranslator, type Translator } from './translate';
import type { Language } from './language';
import type { Message } from './translate';

const zh = {
  title: '从文件导入',
  lead: '给不联网的电脑用。先读完并核对文件，列出会改变什么，您点“导入”后才生效；导入后可一键退回。',
  packTitle: '数据包文件',
  packHelp:
    '一个 .stdpack 文件，由发布者提供。填了公钥，就只接受签名与它相符的文件；以后同一数据包的文件也须如此。',
  key: '公钥（可不填）',
  keyWrong: '公钥应是 44 个字符的 Base64。',
  choosePack: '选择数据包文件…',
  listTitle: '本单位的清单',
  listHelp:
    'CSV、XLSX 或 JSON，一行一个标准，要有“标准号”一列。清单优先于公开数据，两者不同会注明。再次导入会替换整份清单。',
  chooseList: '选择清单…',
  reading: '正在读取和核对，已完成 {percent}',
  writing: '正在写入本机，已完成 {percent}',
  cancel: '取消',
  cancelled: '已取消，什么都没有变。',
  previewOf: '{file} 会带来什么',
  signature_valid: '签名核对无误，数据日期 {date}。',
  signature_untrusted: '有签名，但您没有填公钥，无法核对。数据日期 {date}。',
  signature_unsigned: '没有签名：数据是否可信，取决于给您文件的人。数据日期 {date}。',
  signature_invalid: '签名不符。数据日期 {date}。',
  rows: '读到 {count} 个标准。',
  counts: '新增 {added} 项，改变 {changed} 项，移除 {removed} 项。',
  nothingNew: '与本机已有的相同，没有变化。',
  refused: '{count} 处无法识别，没有收入：',
  refusedRow: '第 {line} 行：{why}',
  refusedEntry: '第 {line} 项：{why}',
  why_number: '“{text}”不是标准号',
  why_status: '无法识别状态“{text}”',
  why_date: '“{text}”不是日期（{column}）',
  why_ahead: '“{text}”晚于今天（{column}）',
  why_word: '“{text}”不是这一列可用的词（{column}）',
  why_url: '网址“{text}”不是以 https:// 开头',
  why_degree: '“{text}”不是采用程度',
  why_replacement: '无法识别代替关系的说明“{text}”',
  why_contradicts: '“{text}”与第 {line} 行的“{other}”矛盾，两行说的是同一天。请只留对的一行。',
  why_error: '“{text}”是表格里的错误值（{column}）',
  why_lost: '“{text}”里有乱码，原来的字已丢失（{column}）',
  why_member: '“{text}”既不是文字也不是数（{column}）',
  why_entry: '“{text}”不是含 number 等成员的对象',
  why_swallows:
    '这一行有个引号没有配对，会吞掉后面 {count} 行；后面各行已单独读取。请补上引号；引号若是文字，请写成 ""。',
  why_headingQuote: '第 {line} 行的列名读不出：有个引号没有在单元格末尾配对。请补上引号。',
  why_quote: '这一行有个引号没有在单元格末尾配对。请补上；引号若是文字，请写成 ""。',
  why_cellsMore: '这一行有 {count} 格，列名只有 {wanted} 个。含有分隔符的格子请加引号。',
  why_cellsFewer: '这一行只有 {count} 格，列名有 {wanted} 个。空的格子也要留着。',
  why_heading: '没有找到“标准号”一列。第一行应是列名。',
  why_encoding: '文件的编码不是 UTF-8、GB18030 或 UTF-16。请另存为“CSV UTF-8”再导入。',
  why_workbook: '这不是可读取的 XLSX 文件。请用表格软件另存为 XLSX，不要设密码。',
  why_large: '表格展开后超过 256 MB，太大了。',
  why_json: '这不是完整的 JSON：文件不完整，或缺了逗号、括号、引号。',
  why_jsonList: '这不是由对象组成的 JSON 列表，应写成 [{…}, {…}]。',
  why_kind: '这不是 CSV、XLSX 或 JSON 文件。请另存为其中一种。',
  listOf: '会改变的标准',
  number: '编号',
  what: '变化',
  before: '原来',
  after: '导入后',
  added: '新增',
  changed: '改变',
  removed: '移除',
  more: '另有 {count} 项没有列出。',
  confirm: '导入',
  leave: '不导入',
  imported: '{file} 已导入。',
  importedAt: '{when} 导入。',
  pinned: '只接受签名与公钥 {key} 相符的文件。',
  remove: '移除数据',
  undo: '退回上一份数据',
  undoHelp: '退回到上次导入或更新之前的数据',
  undoGone: '浏览器已清除上一份数据，无法退回。现有数据没有变。',
  file_address: '发生意外错误。什么都没有变。',
  file_offline: '无法读取这个文件。请确认它还在，再选一次。',
  file_missing: '文件里缺了一部分。请重新取得这个文件。什么都没有变。',
  file_refused: '浏览器不允许读取这个文件。请把它换个位置再试。',
  file_server: '无法读取这个文件。请重新取得它。什么都没有变。',
  file_notAPack: '这不是标准镜的数据包文件。什么都没有变。',
  file_tooNew: '文件的格式比这个版本新。请先更新标准镜。什么都没有变。',
  file_tooLarge: '文件超过了标准镜允许的大小。什么都没有变。',
  file_damaged: '文件不完整或有损坏。请重新取得这个文件。什么都没有变。',
  file_signature:
    '文件的签名与这个数据包的公钥不符，没有导入。请向发布者核对；如果公钥确实换了，请先移除这个数据包再导入。',
  file_replayed: '文件不比本机已有的新，没有导入。确实要用它，请点“退回上一份数据”或“移除数据”，再导入。',
  file_ahead: '文件的日期晚于今天，没有导入。请核对这台电脑的日期；日期没有错，请向发布者要更正后的文件。',
  file_full: '磁盘空间不足，没有导入，原有数据照常可用。请腾出空间再试。',
  file_store: '无法写入本机存储，磁盘可能已满；没有导入，原有数据照常可用。请腾出空间或重开浏览器再试。',
  file_unknown: '发生意外错误（{detail}）。原有数据照常可用。请再试一次；如仍出错，请报告给我们。',
  ...fieldMessages.zh,
} satisfies Readonly<Record<string, Message>>;

type ImportKey = keyof typeof zh;
export type ImportTranslate = Translator<ImportKey>;

const en: Readonly<Record<ImportKey, Message>> = {
  title: 'Import from a file',
  lead: 'For computers without a network. The file is read and checked in full, and you see what it would change; nothing changes before you choose “Import”, and one click undoes it.',
  packTitle: 'A data pack',
  packHelp:
    'One .stdpack file, from its publisher. With a public key, only a file whose signature matches it is accepted; the same holds for later files of that pack.',
  key: 'Public key (optional)',
  keyWrong: 'A public key has 44 characters of Base64.',
  choosePack: 'Choose a pack…',
  listTitle: 'Your organisation’s own list',
  listHelp:
    'CSV, XLSX or JSON, one standard per row, with a column “number”. Your list takes precedence over public data; where they differ, answers say so. Importing again replaces the whole list.',
  chooseList: 'Choose a list…',
  reading: 'Reading and checking, {percent} done',
  writing: 'Writing to this computer, {percent} done',
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing has changed.',
  previewOf: 'What {file} would bring',
  signature_valid: 'The signature is valid. Data of {date}.',
  signature_untrusted: 'It is signed, but you gave no key to check that with. Data of {date}.',
  signature_unsigned: 'It is not signed: you rely on whoever gave you the file. Data of {date}.',
  signature_invalid: 'The signature does not match. Data of {date}.',
  rows: { one: '{count} standard was read.', other: '{count} standards were read.' },
  counts: '{added} added, {changed} changed, {removed} removed.',
  nothingNew: 'It is what you have already; nothing would change.',
  refused: { one: '{count} place could not be read:', other: '{count} places could not be read:' },
  refusedRow: 'Row {line}: {why}',
  refusedEntry: 'Entry {line}: {why}',
  why_number: '“{text}” is not the number of a standard',
  why_status: 'the status “{text}” is not known',
  why_date: '“{text}” is not a date ({column})',
  why_ahead: '“{text}” is later than today ({column})',
  why_word: '“{text}” is not a word for this column ({column})',
  why_url: 'the link “{text}” does not begin with https://',
  why_degree: '“{text}” is not a degree of adoption',
  why_replacement: '“{text}” does not describe a replacement',
  why_contradicts:
    '“{text}” contradicts “{other}” in row {line}; both rows speak of the same day. Leave only the right one.',
  why_error: '“{text}” is an error of the spreadsheet ({column})',
  why_lost: 'characters of “{text}” were lost before the file was saved ({column})',
  why_member: '“{text}” is neither a text nor a number ({column})',
  why_entry: '“{text}” is not an object with members such as “number”',
  why_swallows: {
    one: 'a quotation mark is not closed and would swallow {count} more line, which is read on its own. Close it, or write "" for one that belongs to the text.',
    other:
      'a quotation mark is not closed and would swallow {count} more lines, which are read on their own. Close it, or write "" for one that belongs to the text.',
  },
  why_headingQuote:
    'The headings in row {line} cannot be read: a quotation mark is not closed at the end of its cell. Close it.',
  why_quote:
    'a quotation mark is not closed at the end of its cell. Close it, or write "" for one that belongs to the text.',
  why_cellsMore: {
    one: 'the row has {count} cell, the heading {wanted}. Write quotation marks around a cell that holds the separator.',
    other:
      'the row has {count} cells, the heading {wanted}. Write quotation marks around a cell that holds the separator.',
  },
  why_cellsFewer: {
    one: 'the row has {count} cell, the heading {wanted}. Leave no cell out, also where it is empty.',
    other: 'the row has {count} cells, the heading {wanted}. Leave no cell out, also where it is empty.',
  },
  why_heading: 'There is no column “number”. The first row should be the headings.',
  why_encoding:
    'The encoding of the file is neither UTF-8 nor GB18030 nor UTF-16. Save it as “CSV UTF-8” and import that.',
  why_workbook: 'This is not a readable XLSX workbook. Save it as XLSX, without a password.',
  why_large: 'The workbook unpacks to more than 256 MB; that is too large.',
  why_json: 'This is not complete JSON: it breaks off, or a comma, a bracket or a quotation mark is missing.',
  why_jsonList: 'This is not a JSON list of objects: write [{…}, {…}].',
  why_kind: 'This is not a CSV, XLSX or JSON file. Save it as one of these.',
  listOf: 'Standards that would change',
  number: 'Number',
  what: 'Change',
  before: 'Before',
  after: 'After',
  added: 'added',
  changed: 'changed',
  removed: 'removed',
  more: { one: '{count} more is not listed.', other: '{count} more are not listed.' },
  confirm: 'Import',
  leave: 'Do not import',
  imported: '{file} was imported.',
  importedAt: 'Imported {when}. ',
  pinned: 'Only files whose signature matches the key {key} are accepted.',
  remove: 'Remove data',
  undo: 'Go back to the previous data',
  undoHelp: 'Go back to the data from before the last import or update',
  undoGone: 'The browser has deleted the previous data; there is no way back. What you have is unchanged.',
  file_address: 'Something unexpected went wrong. Nothing has changed.',
  file_offline: 'The file cannot be read. Check that it is still there, and choose it again.',
  file_missing: 'A part of the file is missing. Get the file again. Nothing has changed.',
  file_refused: 'The browser may not read this file. Try it from another place.',
  file_server: 'The file cannot be read. Get it again. Nothing has changed.',
  file_notAPack: 'This is not a data pack of StdLens. Nothing has changed.',
  file_tooNew:
    'The format of the file is newer than this version of StdLens. Update StdLens first. Nothing has changed.',
  file_tooLarge: 'The file is larger than StdLens accepts. Nothing has changed.',
  file_damaged: 'The file is incomplete or damaged. Get the file again. Nothing has changed.',
  file_signature:
    'The signature of the file does not match the key of this pack, so the file was not imported. Check with the publisher; if the key has really changed, remove the pack first.',
  file_replayed:
    'The file is not newer than the data you have, and was not imported. To use it all the same, choose “Go back to the previous data” or “Remove data”, then import it.',
  file_ahead:
    'The file is dated later than today, and was not imported. Check the date of this computer; if it is right, ask the publisher for a corrected file.',
  file_full:
    'The disk is full: nothing was imported, and what you have still answers. Free some space and try again.',
  file_store:
    'The browser’s storage could not be written; the disk may be full. Nothing was imported, and what you have still answers. Free some space, or restart the browser, and try again.',
  file_unknown:
    'Something unexpected went wrong ({detail}). What you have still answers. Try again; if it keeps happening, please report it.',
  ...fieldMessages.en,
};

export const importMessages: Readonly<Record<Language, Readonly<Record<ImportKey, Message>>>> = { zh, en };

/** The translator of what is said while a file is imported. */
export function importTranslator(language: Language): ImportTranslate {
  return createTranslator(language, importMessages);
}

import { descriptions, elements, textOfMarkup } from '../markup';
import { adoptionsIn, replacedIn, replacedInRemark, successorsIn } from './relations';
import type { Statement } from './statement';
import { numbered } from '../designation';

const OPENSTD = 'https://openstd.samr.gov.cn/bzgk/std/newGbInfo?hcno=';

/**
 * A list page of openstd.samr.gov.cn. Columns are found by their headings: one was added in 2026.
 * @returns null where the page is none; in it, null for a row that has fewer cells than the headings: which they are
 * cannot be told.
 */
export function openstdList(html: string): (Statement | null)[] | null {
  const [table] = elements(html, 'table').filter(
    (body) => body.includes('标准号') && body.includes('标准名称'),
  );
  if (table === undefined) return null;
  const rows = elements(table, 'tr');
  const headings = elements(rows.find((row) => /<th\b/i.test(row)) ?? '', 'th').map(textOfMarkup);
  return rows.flatMap((row) => {
    const cells = elements(row, 'td').map(textOfMarkup);
    // The headings themselves, and a notice across the table, are no rows of it.
    if (cells.length === 0 || (cells.length === 1 && /\bcolspan\b/i.test(row))) return [];
    if (cells.length < headings.length) return [null];
    const cell = (heading: string): string | undefined => cells[headings.indexOf(heading)];
    const hcno = /showInfo\('([\dA-Fa-f]{32})'\)/.exec(row)?.[1];
    return [
      {
        number: cell('标准号') ?? '',
        title: cell('标准名称'),
        nature: cell('类别'),
        status: cell('状态'),
        published: cell('发布日期'),
        effective: cell('实施日期'),
        url: hcno === undefined ? undefined : OPENSTD + hcno,
      },
    ];
  });
}

/** A detail page of openstd.samr.gov.cn; null where it is none. */
export function openstdDetail(html: string): Statement | null {
  const number = /标准号：\s*([^<]+)/.exec(html)?.[1];
  if (number === undefined || !html.includes('中文标准名称')) return null;
  const labels = [
    ...html.matchAll(
      /class="[^"]*\btitle"[^>]*>([^<]*)<\/div>\s*<div[^>]*class="[^"]*\bcontent"[^>]*>([\s\S]*?)<\/div>/g,
    ),
  ];
  const values = new Map(
    labels.map(([, label = '', value = '']) => [textOfMarkup(label), textOfMarkup(value)]),
  );
  const remark = values.get('备注') ?? '';
  const hcno = /data-value="([\dA-Fa-f]{32})"/.exec(html)?.[1];
  return {
    number: textOfMarkup(number),
    title: textOfMarkup(/中文标准名称：([\s\S]*?)<\/td>/.exec(html)?.[1] ?? ''),
    englishTitle: textOfMarkup(/英文标准名称：([\s\S]*?)<\/td>/.exec(html)?.[1] ?? ''),
    status: textOfMarkup(/标准状态：\s*<span[^>]*>([\s\S]*?)<\/span>/.exec(html)?.[1] ?? ''),
    published: values.get('发布日期'),
    effective: values.get('实施日期'),
    ics: values.get('国际标准分类号（ICS）'),
    ccs: values.get('中国标准分类号（CCS）'),
    committee: values.get('归口部门'),
    note: remark,
    ...replacedInRemark(remark),
    url: hcno === undefined ? undefined : OPENSTD + hcno,
  };
}

/** A detail page of std.samr.gov.cn (`gbDetailed`), or of hbba/dbba (`stdDetail`); null where it is none. */
export function samrDetail(html: string): Statement | null {
  const values = descriptions(html);
  const number = values.get('标准号');
  if (number === undefined) return null;
  const own = numbered(number) ?? number;
  const title = textOfMarkup(elements(html, 'h4')[0] ?? '');
  const adoption = /采标情况([\s\S]*?)(?:class="para-title|<h[1-6]\b|$)/i.exec(html)?.[1] ?? '';
  return {
    number,
    title: values.get('中文标准名称') ?? title,
    englishTitle: values.get('英文标准名称'),
    status: /STATE\s*=\s*'([^']*)'/.exec(html)?.[1] ?? values.get('标准状态'),
    nature: values.get('标准性质'),
    published: values.get('发布日期'),
    effective: values.get('实施日期'),
    withdrawn: values.get('废止日期'),
    ics: values.get('国际标准分类号'),
    ccs: values.get('中国标准分类号'),
    committee: values.get('归口单位') ?? values.get('技术归口'),
    ...replacedIn(
      [values.get('全部代替标准'), 'full'],
      [values.get('代替标准'), 'full'],
      [values.get('部分代替标准'), 'part'],
    ),
    replacedBy: successorsIn(html, own),
    adopts: adoptionsIn(textOfMarkup(adoption)),
  };
}

/**
 * A page of www.ttbz.org.cn of one association standard: a table of labels and values, as it was until 2025 at least.
 * @returns null where the page is none, also where a newer one is built otherwise
 */
export function ttbzDetail(html: string): Statement | null {
  const cells = elements(html, 'td').map(textOfMarkup);
  const value = (label: string): string | undefined => {
    const at = cells.findIndex((cell) => cell.replace(/[:：\s]+$/, '') === label);
    return at < 0 ? undefined : cells[at + 1];
  };
  const number = value('标准编号');
  if (number === undefined || numbered(number) === null) return null;
  return {
    number,
    title: value('中文标题'),
    englishTitle: value('英文标题'),
    status: value('标准状态'),
    published: value('发布日期'),
    effective: value('实施日期'),
    ics: value('国际标准分类号'),
    ccs: value('中国标准分类号')?.split(' ')[0],
    committee: value('团体名称'),
  };
}

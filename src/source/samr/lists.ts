import * as v from 'valibot';
import { textOfMarkup } from '../markup';
import { replacedIn } from './relations';
import { chinaDay, type Statement } from './statement';

const text = v.nullish(v.string());
const milliseconds = v.nullish(v.union([v.number(), v.string()]));

const SamrRowSchema = v.object({
  id: text,
  C_STD_CODE: v.string(),
  C_C_NAME: text,
  C_E_NAME: text,
  STD_NATURE: text,
  STATE: text,
  ISSUE_DATE: text,
  ACT_DATE: text,
  ICS: text,
  CCS: text,
  TA_NAME: text,
  TOTAL_REPE: text,
});

const SacinfoRowSchema = v.object({
  pk: text,
  code: v.string(),
  chName: text,
  status: text,
  chargeDept: text,
  issueDate: milliseconds,
  actDate: milliseconds,
  fzDate: milliseconds,
});

const TtbzRowSchema = v.object({
  standardUniqueId: text,
  standardNo: v.string(),
  standardTitleCn: text,
  standardTitleEn: text,
  standardStatusName: text,
  publishDate: text,
  implementDate: text,
  organName: text,
});

/**
 * Which registry an answer came from, by its shape. Its lists and its pages of one standard are two sources: a row says
 * less than a page, and of one source only the newest statement counts, so a newer row would hide what a page said.
 */
export type Registry =
  | 'std-samr'
  | 'std-samr-page'
  | 'openstd-samr'
  | 'openstd-samr-page'
  | 'sacinfo'
  | 'sacinfo-page'
  | 'ttbz'
  | 'ttbz-page';

export interface Listed {
  readonly registry: Registry;
  /** Rows that have the shape, and those that have not. */
  readonly statements: readonly (Statement | null)[];
}

/** Rows of a JSON answer of std.samr.gov.cn, hbba/dbba.sacinfo.org.cn or ttbz.org.cn; null where it is none of them. */
export function listed(answer: unknown): Listed | null {
  const rows = listIn(answer, 'rows');
  if (rows !== null) return { registry: 'std-samr', statements: rows.map(samrRow) };
  const records = listIn(answer, 'records');
  if (records !== null) return { registry: 'sacinfo', statements: records.map(sacinfoRow) };
  const data = v.is(v.object({ data: v.unknown() }), answer) ? answer.data : null;
  const group = listIn(data, 'rows') ?? listIn(data, 'list');
  return group === null ? null : { registry: 'ttbz', statements: group.map(ttbzRow) };
}

function listIn(value: unknown, name: string): readonly unknown[] | null {
  const schema = v.object({ [name]: v.array(v.unknown()) });
  return v.is(schema, value) ? (value[name] ?? null) : null;
}

function samrRow(row: unknown): Statement | null {
  const { success, output } = v.safeParse(SamrRowSchema, row);
  if (!success) return null;
  return {
    number: textOfMarkup(output.C_STD_CODE),
    title: textOfMarkup(output.C_C_NAME ?? ''),
    englishTitle: textOfMarkup(output.C_E_NAME ?? ''),
    status: output.STATE ?? undefined,
    nature: output.STD_NATURE ?? undefined,
    published: output.ISSUE_DATE ?? undefined,
    effective: output.ACT_DATE ?? undefined,
    ics: output.ICS ?? undefined,
    ccs: output.CCS ?? undefined,
    committee: output.TA_NAME ?? undefined,
    ...replacedIn([output.TOTAL_REPE, 'full']),
    url: pageOf('https://std.samr.gov.cn/gb/search/gbDetailed?id=', output.id),
  };
}

function sacinfoRow(row: unknown): Statement | null {
  const { success, output } = v.safeParse(SacinfoRowSchema, row);
  if (!success) return null;
  return {
    number: output.code,
    title: textOfMarkup(output.chName ?? ''),
    status: output.status ?? undefined,
    published: dayOf(output.issueDate),
    effective: dayOf(output.actDate),
    withdrawn: dayOf(output.fzDate),
    committee: output.chargeDept ?? undefined,
    url: pageOf(
      `https://${/^DB/i.test(output.code.trim()) ? 'dbba' : 'hbba'}.sacinfo.org.cn/stdDetail/`,
      output.pk,
    ),
  };
}

function ttbzRow(row: unknown): Statement | null {
  const { success, output } = v.safeParse(TtbzRowSchema, row);
  if (!success) return null;
  return {
    number: output.standardNo,
    title: output.standardTitleCn ?? undefined,
    englishTitle: output.standardTitleEn ?? undefined,
    status: output.standardStatusName ?? undefined,
    published: output.publishDate ?? undefined,
    effective: output.implementDate ?? undefined,
    committee: output.organName ?? undefined,
    url: pageOf('https://www.ttbz.org.cn/standardDetail/', output.standardUniqueId, '.html'),
  };
}

/** Keys come from outside and become part of an address: letters and figures only. */
function pageOf(before: string, key: string | null | undefined, after = ''): string | undefined {
  return key && /^[\w-]{1,80}$/.test(key) ? before + key + after : undefined;
}

function dayOf(value: number | string | null | undefined): string | undefined {
  return typeof value === 'string' ? value : chinaDay(value);
}

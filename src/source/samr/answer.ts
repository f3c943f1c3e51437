import { jsonValue } from '../json-value';
import { listed, type Registry } from './lists';
import { openstdDetail, openstdList, samrDetail } from './pages';
import type { Statement } from './statement';

/** What a Chinese registry answered. */
export type RegistryAnswer =
  | {
      readonly kind: 'statements';
      readonly registry: Registry;
      readonly statements: readonly (Statement | null)[];
    }
  /** It asks to wait. */
  | { readonly kind: 'tooFrequent' }
  /** It wants a person to log in. */
  | { readonly kind: 'login' }
  /** It knows no such standard. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unread' };

/**
 * Reads an answer of std.samr.gov.cn, openstd.samr.gov.cn, hbba/dbba.sacinfo.org.cn or ttbz.org.cn, list or detail,
 * JSON or HTML: whatever it is, it is never taken for a standard that does not exist.
 * @param text the body as received.
 */
export function registryAnswer(text: string): RegistryAnswer {
  if (/访问过于频繁|操作过于频繁|请求过于频繁/.test(text)) return { kind: 'tooFrequent' };
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{')) return jsonAnswer(trimmed);
  // openstd's pages mention their log-in too: a page that answers is an answer.
  return pageAnswer(text) ?? (/loginPop\(|请先登录/.test(text) ? { kind: 'login' } : { kind: 'unread' });
}

function jsonAnswer(text: string): RegistryAnswer {
  const list = listed(jsonValue(text));
  if (list === null) return { kind: 'unread' };
  return list.statements.length === 0 ? { kind: 'nothing' } : { kind: 'statements', ...list };
}

function pageAnswer(html: string): RegistryAnswer | null {
  if (html.includes('您所查询的标准系统尚未收录')) return { kind: 'nothing' };
  const detail = openstdDetail(html);
  if (detail !== null) return { kind: 'statements', registry: 'openstd-samr-page', statements: [detail] };
  const list = openstdList(html);
  if (list !== null) {
    return list.length === 0
      ? { kind: 'nothing' }
      : { kind: 'statements', registry: 'openstd-samr', statements: list };
  }
  const samr = samrDetail(html);
  if (samr === null) return null;
  // hbba and dbba have the same page; only theirs gives the number of the record.
  const registry = html.includes('备案号') ? 'sacinfo-page' : 'std-samr-page';
  return { kind: 'statements', registry, statements: [samr] };
}

import { registryAnswer } from './answer';
import type { Registry } from './lists';
import type { Statement } from './statement';

/** What the registries' own page of one standard states. */
export interface PageStatement {
  readonly registry: Registry;
  readonly statement: Statement;
}

const REGISTRY_OF_HOST: Readonly<Record<string, Registry>> = {
  'std.samr.gov.cn': 'std-samr-page',
  'openstd.samr.gov.cn': 'openstd-samr-page',
  'hbba.sacinfo.org.cn': 'sacinfo-page',
  'dbba.sacinfo.org.cn': 'sacinfo-page',
};

/**
 * Reads the page of one standard as a browser holds it.
 * @param html the document's markup
 * @param url its address, as the browser gives it; it is kept with the statement
 * @returns null where the page is no page of one standard, or its host no registry
 */
export function pageStatement(html: string, url: string): PageStatement | null {
  const { protocol, hostname } = new URL(url);
  const registry = REGISTRY_OF_HOST[hostname];
  if (registry === undefined || protocol !== 'https:') return null;
  const answer = registryAnswer(html);
  if (answer.kind !== 'statements' || !answer.registry.endsWith('-page')) return null;
  const [statement] = answer.statements;
  return statement ? { registry, statement: { ...statement, url } } : null;
}

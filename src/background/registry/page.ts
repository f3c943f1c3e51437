import { describeRegistry, pageStatement, statementRecord } from '../../source';
import type { DateText } from '../../standard/record';
import type { Stated } from './ask';

/** A page that a tab shows, as the browser itself describes it. */
export interface ShownPage {
  readonly url: string | undefined;
  /** 0: the page itself, not a frame in it. */
  readonly frameId: number | undefined;
  /** A private window: nothing of it is kept. */
  readonly incognito: boolean;
}

/**
 * What a registry's own page of one standard states of it.
 * @param markup the page as the browser holds it
 * @param today the day of the statement
 * @returns null where nothing is to be kept
 */
export function statedByPage(markup: string, shown: ShownPage, today: DateText): Stated | null {
  if (shown.url === undefined || shown.frameId !== 0 || shown.incognito) return null;
  const page = pageStatement(markup, shown.url);
  if (page === null) return null;
  const source = describeRegistry(page.registry, today);
  const record = statementRecord(page.statement, { source: source.id, asOf: today });
  return typeof record === 'string' ? null : { source, records: [record] };
}

/** Short hands of the rule tests: records of a made-up standard, and the question put to them. */
import { judge } from '../../src/standard';
import type {
  Answer,
  DateText,
  JudgeOptions,
  Lifecycle,
  ReplacementEdge,
  SourceRecord,
  Verdict,
} from '../../src/standard';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

const SOURCES = [source('official', true), source('register', true), source('somebody', false)];

export const stated = (date: DateText) => ({ date, provenance: 'stated' as const });
export const status = (raw: string, lifecycle: Lifecycle) => ({ raw, lifecycle });
export const CURRENT = status('现行', 'inForce');
export const ABOLISHED = status('废止', 'withdrawn');
export const SOON = status('即将实施', 'upcoming');
/** Stages of ISO. */
export const IN_FORCE = status('60.60', 'inForce');
export const GONE = status('95.99', 'withdrawn');

export const edge = (id: string, fields: Partial<ReplacementEdge> = {}): ReplacementEdge => ({
  id,
  extent: 'full',
  ...fields,
});

export const full = (id: string) => [{ id, extent: 'full' as const }];

/** A document in force since 2010-06-01. */
export const alive = (id: string, fields: Partial<SourceRecord> = {}): SourceRecord =>
  record(id, {
    status: CURRENT,
    published: stated('2010-01-01'),
    effective: stated('2010-06-01'),
    ...fields,
  });

/** The old one of 2010, abolished, and what sources say of its end. */
export function old(...edges: readonly ReplacementEdge[]): SourceRecord {
  return record('GB/T 5-2010', { status: ABOLISHED, replacedBy: edges });
}

/** The usual successor of `GB/T 5-2010`. */
export const NEXT = alive('GB/T 6-2020', {
  published: stated('2020-01-01'),
  effective: stated('2020-10-01'),
});

/** A verdict on fresh data and without end. */
export const says = (verdict: Partial<Verdict>): Partial<Verdict> => ({
  until: null,
  staleDays: null,
  ...verdict,
});

export const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

export function ask(
  text: string,
  records: readonly SourceRecord[],
  on = TODAY,
  options: JudgeOptions = {},
): Answer {
  return judge(identifier(text), shelfOf(records, SOURCES), on, options);
}

import type { SourceRecord } from '../standard/record';
import { PackError } from './error';

/** All that a pack says of one document: one line of a block. */
export interface PackEntry {
  /** `sortKey` of the identifier: ASCII, catalogue order. */
  readonly key: string;
  readonly id: string;
  /** Empty for a document that others only name. */
  readonly records: readonly SourceRecord[];
  readonly mentionedBy?: readonly string[];
}

/** One line of a change file: `entry` null means that the document is gone. */
export interface PackChange {
  readonly key: string;
  readonly id: string;
  readonly entry: PackEntry | null;
}

/** Catalogue order: by key, then by designation. */
export function byKey(
  a: { readonly key: string; readonly id: string },
  b: { readonly key: string; readonly id: string },
): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The cheap structural check of the hot path: what the catalogue itself relies on. The members of a record are
 * statements; their readers treat them as text that anyone may have written.
 * @throws PackError `entry`
 */
export function asEntry(value: unknown): PackEntry {
  if (isEntry(value)) return value;
  throw new PackError('entry', 'A line of the data is not a record of a standard.');
}

/** @throws PackError `entry` */
export function asChange(value: unknown): PackChange {
  if (isObject(value) && isText(value['key']) && isText(value['id'])) {
    const { key, id, entry } = value;
    if (entry === null) return { key, id, entry };
    if (isEntry(entry) && entry.key === key && entry.id === id) return { key, id, entry };
  }
  throw new PackError('entry', 'A line of the changes is not a change of a record.');
}

function isEntry(value: unknown): value is PackEntry {
  return (
    isObject(value) &&
    isText(value['key']) &&
    isText(value['id']) &&
    Array.isArray(value['records']) &&
    value['records'].every(isRecord) &&
    (value['mentionedBy'] === undefined || isTexts(value['mentionedBy']))
  );
}

const EDGE_MEMBERS = ['replaces', 'replacedBy', 'adopts'] as const;
const TEXT_LISTS = ['updates', 'updatedBy', 'aliases', 'ics'] as const;
const DATE_MEMBERS = ['published', 'effective', 'withdrawn'] as const;

function isRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isText(value['id']) || !isText(value['source']) || !isText(value['asOf'])) return false;
  return (
    EDGE_MEMBERS.every((name) => absentOr(value[name], isEdges)) &&
    TEXT_LISTS.every((name) => absentOr(value[name], isTexts)) &&
    DATE_MEMBERS.every((name) => absentOr(value[name], isDated)) &&
    absentOr(value['titles'], isTitles) &&
    absentOr(value['status'], isStatus) &&
    absentOr(value['supplementOf'], isText)
  );
}

function absentOr(value: unknown, holds: (value: unknown) => boolean): boolean {
  return value === undefined || holds(value);
}

function isEdges(value: unknown): boolean {
  return Array.isArray(value) && value.every((edge) => isObject(edge) && isText(edge['id']));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isDated(value: unknown): boolean {
  return isObject(value) && isText(value['date']);
}

function isStatus(value: unknown): boolean {
  return isObject(value) && isText(value['lifecycle']) && typeof value['raw'] === 'string';
}

function isTitles(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((title) => typeof title === 'string');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

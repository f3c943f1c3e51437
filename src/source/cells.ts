import {
  DEGREES,
  type AdoptionEdge,
  type Degree,
  type Extent,
  type ReplacementEdge,
  type SourceRecord,
} from '../standard/record';
import { isWebAddress } from '../standard/web-address';
import { dateText } from './dates';
import { numbered } from './designation';

/** A cell that cannot be read; its message says which word of it. */
export class CellError extends Error {
  override readonly name = 'CellError';
}

const EXTENTS: ReadonlySet<string> = new Set<Extent>(['part', 'completes']);
const KNOWN_DEGREES: ReadonlySet<string> = new Set(DEGREES);

interface Item {
  readonly id: string;
  readonly marks: readonly string[];
}

/**
 * Reads a cell of replacements: `GB 20425-2006 {part}; GB/T 151-2026 {from 2026-08-01}`.
 * Marks: `part`, `completes`, `inferred`, `project`, `from DATE`, `scope: words`.
 * @throws CellError
 */
export function replacements(cell: string): ReplacementEdge[] {
  return items(cell).map(({ id, marks }) => marks.reduce(marked, { id, extent: 'full' }));
}

/**
 * Reads a cell of adoptions: `ISO 9001:2015 {IDT}; ISO 690:2010 {NEQ}`.
 * @throws CellError
 */
export function adoptions(cell: string): AdoptionEdge[] {
  return items(cell).map(({ id, marks }) => {
    const [degree = 'unknown'] = marks;
    if (!isDegree(degree)) throw new CellError(`“${degree}” is no degree of adoption`);
    return { id, degree };
  });
}

function items(cell: string): Item[] {
  return cell
    .split(/;(?![^{]*\})/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(item);
}

function item(text: string): Item {
  const [name = '', marks = ''] = text.replace(/\}$/, '').split('{');
  const id = numbered(name.trim());
  if (id === null) throw new CellError(`“${text}” is no designation`);
  return { id, marks: marks.split(',').flatMap((mark) => mark.trim() || []) };
}

function marked(edge: ReplacementEdge, mark: string): ReplacementEdge {
  const [word = '', ...rest] = mark.split(/:?\s+/);
  const value = rest.join(' ');
  if (isExtent(word)) return { ...edge, extent: word };
  if (word === 'inferred') return { ...edge, provenance: 'inferred' };
  if (word === 'project') return { ...edge, project: true };
  if (word === 'scope') return { ...edge, scope: value };
  const effective = word === 'from' ? dateText(value) : null;
  if (effective === null) throw new CellError(`“${mark}” says nothing of a replacement`);
  return { ...edge, effective };
}

function isExtent(word: string): word is Extent {
  return EXTENTS.has(word);
}

function isDegree(word: string): word is Degree {
  return KNOWN_DEGREES.has(word);
}

/** The column `url`: none where the cell is empty. @throws CellError where it is no address of a page */
export function pageCell(text: string): Pick<SourceRecord, 'url'> {
  if (text === '') return {};
  if (!isWebAddress(text)) throw new CellError(`url: “${text}” does not begin with https://`);
  return { url: text };
}

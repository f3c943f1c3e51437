import { detect } from '../detect';

/** Longest name of a publisher that is looked for in a cell of its own (characters). */
const NAME_LENGTH = 16;
const BEGINS_WITH_FIGURE = /^\s*[A-Z]?\d/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * A register may keep name and number in two cells of a row: `GB/T` beside `19001-2016`.
 * @param text what stands in the second cell
 * @returns the text of the first cell, where both cells are one dated number and nothing else can be meant; else null
 */
export function nameInCellBefore(text: Text): Text | null {
  const cell = text.parentElement;
  if (cell === null || !isCell(cell) || !BEGINS_WITH_FIGURE.test(text.data)) return null;
  const name = onlyText(cell.previousElementSibling);
  return name !== null && isOneNumber(name.data.trim(), text.data.trim()) ? name : null;
}

function isOneNumber(name: string, number: string): boolean {
  const [hit] = detect(`${name} ${number}`);
  if (hit === undefined || hit.start > 0 || hit.end <= name.length + 1) return false;
  const { identifier } = hit;
  // `GB` beside `2016-2020` are a country and a span of years.
  return identifier.year?.length === 4 && !YEAR.test(identifier.number) && detect(name).length === 0;
}

function onlyText(cell: Element | null): Text | null {
  if (cell === null || !isCell(cell) || cell.childNodes.length !== 1) return null;
  const { firstChild } = cell;
  return firstChild instanceof Text && firstChild.length <= NAME_LENGTH ? firstChild : null;
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

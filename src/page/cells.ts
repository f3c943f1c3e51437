import { detect } from '../detect';

/** Longest name of a publisher that is looked for in a cell of its own (characters). */
const NAME_LENGTH = 16;
/** Figures first, a year last: `19001-2016`, not `2016-05-19`. */
const DATED_NUMBER = /^\s*[A-Z]?\d.*\D(?:19|20)\d\d\s*$/;
/** What ends in figures is a number, unless it is the code of a region: `DB11`. */
const NAME_LAST = /\D\s*$|^\s*DB/;
/** Longest number that is looked at in a cell (characters). */
const NUMBER_LENGTH = 64;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * A register may keep name and number in two cells of a row: `GB/T` beside `19001-2016`.
 * @param text what stands in the second cell
 * @param data its characters
 * @returns the text of the first cell, where both cells are one dated number and nothing else can be meant; else null
 */
export function nameInCellBefore(text: Text, data: string): Text | null {
  if (data.length > NUMBER_LENGTH || !DATED_NUMBER.test(data)) return null;
  const cell = text.parentElement;
  if (cell === null || !isCell(cell)) return null;
  const name = onlyText(cell.previousElementSibling, NAME_LENGTH);
  return name !== null && isOneNumber(name.data.trim(), data.trim()) ? name : null;
}

/**
 * @param data the text's characters
 * @returns whether the text is the first cell of such a pair: it is read together with the second, never by itself
 */
export function namesCellAfter(text: Text, data: string): boolean {
  if (data.length > NAME_LENGTH || !NAME_LAST.test(data)) return false;
  const cell = text.parentElement;
  if (cell === null || !isCell(cell)) return false;
  const number = onlyText(cell.nextElementSibling, NUMBER_LENGTH);
  return number !== null && nameInCellBefore(number, number.data) === text;
}

function isOneNumber(name: string, number: string): boolean {
  const [hit] = detect(`${name} ${number}`);
  if (hit === undefined || hit.start > 0 || hit.end <= name.length + 1) return false;
  const { identifier } = hit;
  // `GB` beside `2016-2020` are a country and a span of years.
  return identifier.year?.length === 4 && !YEAR.test(identifier.number) && detect(name).length === 0;
}

function onlyText(cell: Element | null, longest: number): Text | null {
  if (cell === null || !isCell(cell)) return null;
  const { firstChild } = cell;
  if (firstChild === null || firstChild !== cell.lastChild) return null;
  return firstChild instanceof Text && firstChild.length <= longest ? firstChild : null;
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

import { unescaped } from '../markup';
import type { Cell, GridLine } from './rows';
import type { Workbook } from './workbook';
import { attribute, cellText, elementsIn } from './workbook-xml';

/**
 * The rows of the first sheet, each with the number that the spreadsheet shows beside it. Formulas give their stored
 * value, dates their serial number.
 */
export function sheetLines({ sheet, shared }: Workbook): GridLine[] {
  const strings = elementsIn(shared, 'si').map(({ body }) => cellText(body));
  let line = 0;
  return elementsIn(sheet, 'row').map(({ tag, body }) => {
    // A row without a number of its own follows the one before.
    line = Number(/^\d+$/.exec(attribute(tag, 'r') ?? '')?.[0] ?? line + 1);
    return { line, cells: cellsIn(body, strings) };
  });
}

function cellsIn(row: string, strings: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  for (const { tag, body } of elementsIn(row, 'c')) {
    const at = placeOf(attribute(tag, 'r') ?? '') ?? cells.length;
    while (cells.length < at) cells.push('');
    cells[at] = cellIn(attribute(tag, 't'), body, strings);
  }
  return cells;
}

function cellIn(type: string | undefined, body: string, strings: readonly string[]): Cell {
  if (type === 'inlineStr') return cellText(body).trim();
  const value = unescaped(elementsIn(body, 'v')[0]?.body ?? '').trim();
  if (type === 'e') return { unreadable: `“${value}” is an error of the spreadsheet` };
  return type === 's' ? (strings[Number(value)] ?? '').trim() : value;
}

/** `AB12` → 27. */
function placeOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  let place = 0;
  for (let at = 0; at < letters.length; at += 1) place = place * 26 + letters.charCodeAt(at) - 64;
  return place - 1;
}

import { unzipSync } from 'fflate';
import { CellError } from '../cells';
import { unescaped } from '../markup';

/** What a workbook may unpack to; a real list of standards has a hundredth of it. */
const LARGEST = 256 * 1024 * 1024;

/**
 * The first sheet of an XLSX workbook as rows of text. Formulas give their stored value, dates their serial number.
 * @throws CellError where the bytes are no such workbook, or unpack to more than {@link LARGEST}.
 */
export function sheetRows(bytes: Uint8Array): string[][] {
  const parts = unpacked(bytes);
  const shared = strings(parts.get('xl/sharedStrings.xml') ?? '');
  const sheet = parts.get(firstSheet(parts));
  if (sheet === undefined) throw new CellError('the workbook has no sheet');
  return inner(sheet, 'row').map(({ body }) => cells(body, shared));
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const decoder = new TextDecoder();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(?:workbook|sharedStrings|worksheets\/\w+|_rels\/workbook)\.xml(?:\.rels)?$/.test(name))
          return false;
        total += originalSize;
        if (total > LARGEST) throw new CellError('the workbook unpacks to more than 256 MB');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, file]) => [name, decoder.decode(file)]));
  } catch (error) {
    if (error instanceof CellError) throw error;
    throw new CellError('the file is no XLSX workbook', { cause: error });
  }
}

/** The workbook lists its sheets in the order of their tabs; their files may be numbered otherwise. */
function firstSheet(parts: ReadonlyMap<string, string>): string {
  const id = /<sheet [^>]*r:id="([^"]+)"/.exec(parts.get('xl/workbook.xml') ?? '')?.[1];
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  for (const [tag] of relations.matchAll(/<Relationship [^>]*>/g)) {
    if (attribute(tag, 'Id') !== id) continue;
    const target = attribute(tag, 'Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  return 'xl/worksheets/sheet1.xml';
}

function strings(xml: string): string[] {
  return inner(xml, 'si').map(({ body }) => textIn(body));
}

function cells(row: string, shared: readonly string[]): string[] {
  const values: string[] = [];
  for (const { tag, body } of inner(row, 'c')) {
    const at = placeOf(attribute(tag, 'r') ?? '') ?? values.length;
    const value = inner(body, 'v')[0]?.body ?? '';
    const type = attribute(tag, 't');
    const text =
      type === 's' ? (shared[Number(value)] ?? '') : type === 'inlineStr' ? textIn(body) : unescaped(value);
    while (values.length < at) values.push('');
    values[at] = text.trim();
  }
  return values;
}

/** `AB12` → 27. */
function placeOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  let place = 0;
  for (let at = 0; at < letters.length; at += 1) place = place * 26 + letters.charCodeAt(at) - 64;
  return place - 1;
}

/** Phonetic readings (`rPh`) stand beside the text and are none of it. */
function textIn(body: string): string {
  return inner(body.replace(/<rPh[\s\S]*?<\/rPh>/g, ''), 't')
    .map((text) => unescaped(text.body))
    .join('');
}

interface Element {
  readonly tag: string;
  readonly body: string;
}

/** Elements of a name that hold none of their own name. */
function inner(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const open = new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g');
  for (let match = open.exec(xml); match !== null; match = open.exec(xml)) {
    const [tag] = match;
    if (tag.endsWith('/>')) {
      found.push({ tag, body: '' });
      continue;
    }
    const end = xml.indexOf(`</${name}>`, open.lastIndex);
    if (end < 0) break;
    found.push({ tag, body: xml.slice(open.lastIndex, end) });
    open.lastIndex = end;
  }
  return found;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

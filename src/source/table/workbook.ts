import { unzipSync } from 'fflate';
import { CellError } from '../cells';
import { attribute, elementsIn } from './workbook-xml';

/** What a workbook may unpack to; a real list of standards has a hundredth of it. */
const LARGEST = 256 * 1024 * 1024;

export interface Workbook {
  /** The XML of the first sheet. */
  readonly sheet: string;
  /** The XML of the strings that its cells share. */
  readonly shared: string;
  /** Days are counted from 1904, as spreadsheets on old Macintoshes did. */
  readonly from1904: boolean;
}

/** @throws CellError where the bytes are no XLSX workbook, or unpack to more than {@link LARGEST} */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = unpacked(bytes);
  const book = parts.get('xl/workbook.xml') ?? '';
  const sheet = parts.get(firstSheet(book, parts.get('xl/_rels/workbook.xml.rels') ?? ''));
  if (sheet === undefined) throw new CellError('the workbook has no sheet');
  const [properties] = elementsIn(book, 'workbookPr');
  return {
    sheet,
    shared: parts.get('xl/sharedStrings.xml') ?? '',
    from1904: /^(?:1|true)$/.test(attribute(properties?.tag ?? '', 'date1904') ?? ''),
  };
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
    throw new CellError('the file is no XLSX workbook: save it as XLSX, without a password', {
      cause: error,
    });
  }
}

/** The workbook lists its sheets in the order of their tabs; their files may be numbered otherwise. */
function firstSheet(book: string, relations: string): string {
  const [first] = elementsIn(book, 'sheet');
  const id = attribute(first?.tag ?? '', '[\\w.-]+:id');
  const relation = elementsIn(relations, 'Relationship').find(({ tag }) => attribute(tag, 'Id') === id);
  const target = attribute(relation?.tag ?? '', 'Target');
  if (target === undefined) return 'xl/worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/**
 * Runs inside the page that is read: every contestant reads the same document in the same run. Bundled into one script by
 * `bundle.ts`, so that the code is the code of the content script.
 */
import AdvancedMark from 'advanced-mark.js';
import { LinkifyIt } from 'linkify-it';
import MarkJs from 'mark.js';
import { detect, type Hit } from '../../src/detect';
import type { Block } from '../../src/page/blocks';
import { BlockCursor } from '../../src/page/cursor';
import { elementOf, markOf, staticRange, type Mark } from '../../src/page/mark';
import { Places } from '../../src/page/places';

const PREFIXES = (
  'GB/T GB/Z GBJ GBZ GJB GB ISO/IEC ISO IEC IEEE EN DIN BS NF ASTM ASME ANSI API UL JIS ITU-T ETSI RFC NIST CECS AQ ' +
  'BB CB CH CJ CY DA DL DY DZ EJ FZ GA GH GM GY HB HG HJ HS HY JB JC JG JR JT JY LB LD LS LY MH MT MZ NB NY QB QC QJ ' +
  'QX SB SC SH SJ SL SN SY TB TD WB'
).split(' ');
const SOURCE = `(?<![A-Za-z0-9])(?:${PREFIXES.join('|')})(?:/[TZ])?[ -]?[A-Z]?\\d[\\d.]*(?:[-:]\\d[\\d-]*)?`;

/** A contestant's name and its work, once over the whole document; how much it found. */
export type Contest = Readonly<Record<string, () => number>>;

function texts(see: (text: string) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) see(node.data);
}

/** The least that any reader of a page does; everything else is told in multiples of it. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    length += node.nodeValue?.length ?? 0;
  return length;
}

function prefixes(): number {
  const pattern = new RegExp(SOURCE, 'g');
  let found = 0;
  texts((text) => {
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) found += 1;
  });
  return found;
}

function linkify(): number {
  const linkifier = new LinkifyIt();
  // A trivial pattern: what follows a schema begins with a figure.
  for (const prefix of PREFIXES.slice(0, 8))
    linkifier.add(prefix.toLowerCase(), {
      validate: (text, at) => /^ ?\d[\d.:-]*/.exec(text.slice(at, at + 20))?.[0].length ?? 0,
    });
  let found = 0;
  texts((text) => (found += linkifier.match(text)?.length ?? 0));
  return found;
}

function read(see: (hit: Hit, block: Block) => void): void {
  const cursor = new BlockCursor(document.body, new Places());
  for (let block = cursor.next(); block !== null; block = cursor.next())
    for (const hit of detect(block.text)) see(hit, block);
}

function detection(): number {
  let found = 0;
  read(() => (found += 1));
  return found;
}

/** As the extension does (docs/adr/0007-marks-near-the-reader.md): each hit becomes a mark, and those near the window are drawn. */
function marking(): number {
  const marks: Mark[] = [];
  read((hit, block) => {
    const mark = markOf(hit, block);
    if (mark !== null) marks.push(mark);
  });
  const highlight = new Highlight();
  const end = innerHeight * 1.5;
  for (const mark of marks) {
    if (elementOf(mark).getBoundingClientRect().top > end) break;
    highlight.add(staticRange(mark));
  }
  CSS.highlights.set('bench', highlight);
  return marks.length;
}

/** Detection, marking, and the layout that follows. */
function whole(): number {
  const found = marking();
  layOut();
  return found;
}

function layOut(): void {
  document.body.getBoundingClientRect();
}

function wrapping(mark: { markRegExp(pattern: RegExp, options: object): unknown }): number {
  let found = 0;
  mark.markRegExp(new RegExp(SOURCE, 'g'), { each: () => (found += 1) });
  layOut();
  return found;
}

/** They only read. */
export const READING: Contest = { walk, prefixes, linkify, detection, marking };

/** End to end, and how the page is put back afterwards. */
export const MARKING: Readonly<Record<string, { readonly run: () => number; readonly undo: () => void }>> = {
  StdLens: { run: whole, undo: () => CSS.highlights.delete('bench') },
  'mark.js': rival(() => new MarkJs(document.body)),
  'advanced-mark.js': rival(() => new AdvancedMark(document.body)),
};

function rival(make: () => MarkJs | AdvancedMark) {
  const instance = make();
  return { run: () => wrapping(instance), undo: () => instance.unmark() };
}

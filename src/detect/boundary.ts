import type { Reading } from '../identifier/read';

/** How a file's name ends: no sentence goes on so right behind its full stop. */
const FILE_TYPE = '\\.(?:[a-z][a-z\\d]{0,4}|[A-Z]{3})(?![A-Za-z])';
/** How far left a web address or path is looked for, and right the end of a file name. */
const LOOK_LEFT = 80;
const LOOK_RIGHT = 48;

/** Marks that may join a number to what stands before or after it. */
const JOINTS = /[a-z\d_·‐@#$=\\&?.:%/+(-]/;

/** Before a number: what makes it part of an address, a path or a longer code name, */
const JOINED_LEFT = /[A-Za-z0-9][_·]$|[@%]$|[?&]\w*=$/;
/** or does so where no blank stands inside the number. */
const JOINED_LEFT_CLOSE = /\S(?<!non)[-‐]$|[#$\\]$|[\w/][&?]$|[A-Za-z]\w*\.$/;
/** or, where neither year nor part follows, a value, a name space, or a word: `type=ISO8601`, `std:ISO8601`, `toISO8601`; no escape (`\nGB 1`). */
const JOINED_LEFT_LOOSE = /(?<![一-鿿])=$|[a-z_`]:$|(?<!\\)[a-z]$/;
const FIGURE = /\d$/;
/** Figures of a page or a row, run into the dated number behind them: `3GB/T 1.1—2020`. */
const PAGE = /(?<![\w.-])\d+$/;
const ADDRESS = /:\/\/|www\./;
const PATH = /^\.{0,2}\/\w|_|\/[a-z][^/]*\/|[a-z]{2}\/$/;
/** The run of characters that ends with the joint before a number; from its end, for most end otherwise. */
const RUN = /$(?<=([^\s,;，；、。"'<>()（）《》「」]*[/+]))/;

/** The same behind a number: the rest of a file name (`JGJ_79-2012_扫描版.pdf`), */
const JOINED_RIGHT = new RegExp(`^(?:_(?:[A-Za-z\\d]|[^\\s/]{1,40}${FILE_TYPE})|${FILE_TYPE})`);
/** and where no blank stands inside the number. */
const JOINED_RIGHT_CLOSE =
  /^(?:\.[a-z\d]|-(?![MV]\d)[A-Z0-9]|(?:[@=#]|\\(?![nrt](?![a-z])))[A-Za-z0-9]|\(\)|::)/;
/** A class behind a Chinese number (`GB/T1804-C级`) is no part of a name. */
const CLASS = /^-[A-Z]I{0,2}(?![\w-])/;

function joinedLeft(before: string, spaced: boolean, firm: boolean, dated: boolean): boolean {
  if (JOINED_LEFT.test(before) || (FIGURE.test(before) && !(dated && PAGE.test(before)))) return true;
  const run = RUN.exec(before)?.[1];
  if (run !== undefined) return ADDRESS.test(run) || (!spaced && PATH.test(run));
  return !spaced && (JOINED_LEFT_CLOSE.test(before) || (!firm && JOINED_LEFT_LOOSE.test(before)));
}

/**
 * Whether a reading stands free: not inside a web address, a path, a file name or a program's name.
 * @param done where the reading before it ends; what begins right there is joined to nothing
 */
export function standsFree(text: string, reading: Reading, done: number): boolean {
  const { start, end, number, year } = reading;
  if (!JOINTS.test(text.charAt(start - 1) + text.charAt(end))) return true;
  const spaced = /\s/.test(text.slice(start, end));
  const { kind } = reading.first.family;
  const firm = /\d{4}/.test(year) || (number.includes('-') && kind !== 'i');
  const after = text.slice(end, end + LOOK_RIGHT);
  return !(
    joinedLeft(
      text.slice(start === done ? start : Math.max(0, start - LOOK_LEFT), start),
      spaced,
      firm,
      year !== '',
    ) ||
    JOINED_RIGHT.test(after) ||
    (!spaced && JOINED_RIGHT_CLOSE.test(after) && !(kind === 'c' && CLASS.test(after)))
  );
}

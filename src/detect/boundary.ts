import type { Reading } from '../identifier/read';

const ALNUM = /[A-Za-z0-9]/;
const FILE_END =
  /^\.(?:pdf|docx?|xlsx?|html?|txt|zip|rar|xml|json|md|png|jpe?g|svg|csv|py|js|ts|c|h|cpp|java|go|rs|mib|ttf|stp|dwg|yang|asn1?)(?![A-Z])/i;
/** The rest of a file name: `JGJ_79-2012_扫描版.pdf`. */
const FILE_NAME = /^_[^\s/]{1,40}\.(?:pdf|docx?|xlsx?|html?|txt|zip|rar|dwg|png|jpe?g)(?![a-z])/i;
const LOOK_RIGHT = 48;
/** How far left a web address or path is looked for. */
const LOOK_LEFT = 80;

/** Marks that may join a number to what stands before or after it. */
const JOINTS = /[_‐@#$=\\&?.:%/+(-]/;

/** Whether the text before `start` runs into it as part of an address, a path or a longer code name. */
function joinedLeft(text: string, start: number, spaced: boolean): boolean {
  const before = text[start - 1] ?? '';
  const further = text[start - 2] ?? '';
  switch (before) {
    case '_':
      return ALNUM.test(further);
    case '-':
    case '‐':
      return /\S/.test(further) && !spaced;
    case '@':
    case '#':
    case '$':
    case '=':
    case '\\':
    case '&':
    case '?':
      return !spaced || before === '@';
    case '.':
      return /\w/.test(further) && !spaced;
    case ':':
      return !spaced && /[a-z_`]/.test(further);
    case '%':
      return true;
    case '/':
    case '+': {
      const left =
        /[^\s,;，；、。"'<>()（）《》「」]*$/.exec(text.slice(Math.max(0, start - LOOK_LEFT), start))?.[0] ??
        '';
      return (
        /:\/\/|www\.|^\.{0,2}\/\w|[a-z0-9]\.[a-z]{2,6}\/|_|\/[a-z][^/]*\/|[a-z]{3}\/$/.test(left) &&
        !(spaced && !/:\/\/|www\./.test(left))
      );
    }
    default:
      return false;
  }
}

/** Whether the text from `end` on goes on as a file name, an address or a longer code name. */
function joinedRight(text: string, end: number, spaced: boolean): boolean {
  const after = text[end] ?? '';
  const further = text[end + 1] ?? '';
  switch (after) {
    case '_':
      return ALNUM.test(further) || FILE_NAME.test(text.slice(end, end + LOOK_RIGHT));
    case '.':
      return FILE_END.test(text.slice(end, end + 8)) || (/\d/.test(further) && !spaced);
    case '-':
      return !spaced && /[A-Z0-9]/.test(further);
    case '@':
    case '=':
    case '#':
    case '\\':
      return !spaced && ALNUM.test(further);
    case '(':
      return !spaced && further === ')';
    default:
      return false;
  }
}

/** Whether a reading stands free: not inside a web address, a path, a file name or a program's name. */
export function standsFree(text: string, reading: Reading): boolean {
  const { start, end } = reading;
  if (!JOINTS.test(text.charAt(start - 1) + text.charAt(end))) return true;
  const spaced = /\s/.test(text.slice(start, end));
  return !joinedLeft(text, start, spaced) && !joinedRight(text, end, spaced);
}

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Styles for what stands in a root of ours; a sheet that is adopted leaves no trace in its nodes.
 * @returns false where the browser lets no extension do that (Firefox ESR 140, docs/browser-bugs.md)
 */
export function adopt(root: ShadowRoot, styles: string): boolean {
  const { adoptedStyleSheets: adopted } = root;
  if (!('push' in adopted)) return false;
  add(sheetOf(styles, CSSStyleSheet), adopted);
  return true;
}

/**
 * Styles for what stands in a root of the page. Where the browser lets no extension adopt a sheet, the page's own world
 * makes one and adopts it. Not for a root of ours: a script of the page may have put itself in the place of what is called.
 * @returns false where a script of the page would not have it
 */
export function adoptInPage(root: ShadowRoot, styles: string): boolean {
  if (adopt(root, styles)) return true;
  const adopted = root.adoptedStyleSheets.wrappedJSObject;
  const Sheet = window.wrappedJSObject?.CSSStyleSheet;
  if (adopted === undefined || Sheet === undefined) return false;
  try {
    add(sheetOf(styles, Sheet), adopted);
    return true;
  } catch {
    // Whatever the page put there instead: its marks answer all the same.
    return false;
  }
}

function add(sheet: CSSStyleSheet, adopted: CSSStyleSheet[]): void {
  if (!adopted.includes(sheet)) adopted.push(sheet);
}

function sheetOf(styles: string, Sheet: typeof CSSStyleSheet): CSSStyleSheet {
  const known = sheets.get(styles);
  if (known !== undefined) return known;
  const sheet = new Sheet();
  sheet.replaceSync(styles);
  sheets.set(styles, sheet);
  return sheet;
}

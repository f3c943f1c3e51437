const sheets = new Map<string, CSSStyleSheet>();

/**
 * Styles for what stands in a shadow root; a sheet that is adopted leaves no trace in its nodes.
 * @returns false where the browser lets no extension do that (Firefox ESR 140, docs/browser-bugs.md)
 */
export function adopt(root: ShadowRoot, styles: string): boolean {
  const { adoptedStyleSheets: adopted } = root;
  if (!('push' in adopted)) return false;
  const sheet = sheetOf(styles);
  if (!adopted.includes(sheet)) adopted.push(sheet);
  return true;
}

function sheetOf(styles: string): CSSStyleSheet {
  const known = sheets.get(styles);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(styles, sheet);
  return sheet;
}

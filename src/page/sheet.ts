const sheets = new Map<string, CSSStyleSheet>();

/** What keeps style sheets of its own: a document, or a shadow root in it. */
export type StyledRoot = Document | ShadowRoot;

/** Where a root keeps its sheets, and what makes one that it takes. */
interface Wardrobe {
  readonly adopted: CSSStyleSheet[];
  readonly Sheet: typeof CSSStyleSheet;
}

/**
 * Styles for what stands in a root of ours; a sheet that is adopted leaves no trace in its nodes.
 * @returns false where the browser lets no extension do that (Firefox ESR 140, docs/browser-bugs.md)
 */
export function adopt(root: ShadowRoot, styles: string): boolean {
  const wardrobe = ourWardrobe(root);
  if (wardrobe !== null) add(styles, wardrobe);
  return wardrobe !== null;
}

/**
 * Styles for what stands in a root of the page. Where the browser lets no extension adopt a sheet, the page's own world
 * makes one and adopts it. Not for a root of ours: a script of the page may have put itself in the place of what is called.
 */
export function adoptInPage(root: StyledRoot, styles: string): void {
  inPage(root, (wardrobe) => add(styles, wardrobe));
}

/** Takes back what `adoptInPage` gave. */
export function dropFromPage(root: StyledRoot, styles: string): void {
  const sheet = sheets.get(styles);
  if (sheet === undefined) return;
  inPage(root, ({ adopted }) => {
    const index = adopted.indexOf(sheet);
    if (index >= 0) adopted.splice(index, 1);
  });
}

function inPage(root: StyledRoot, act: (wardrobe: Wardrobe) => void): void {
  const wardrobe = ourWardrobe(root) ?? theirWardrobe(root);
  if (wardrobe === null) return;
  try {
    act(wardrobe);
  } catch {
    // Whatever the page put there instead: its marks answer all the same.
    return;
  }
}

function ourWardrobe({ adoptedStyleSheets: adopted }: StyledRoot): Wardrobe | null {
  return 'push' in adopted ? { adopted, Sheet: CSSStyleSheet } : null;
}

function theirWardrobe(root: StyledRoot): Wardrobe | null {
  const adopted = root.adoptedStyleSheets.wrappedJSObject;
  const Sheet = window.wrappedJSObject?.CSSStyleSheet;
  return adopted === undefined || Sheet === undefined ? null : { adopted, Sheet };
}

function add(styles: string, { adopted, Sheet }: Wardrobe): void {
  const sheet = sheetOf(styles, Sheet);
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

/** The marks' style sheet inside shadow roots; the document itself gets it from the manifest. */
import styles from './marks.css?inline';

let sheet: CSSStyleSheet | null = null;

/** A sheet that is adopted leaves no trace in the root's nodes. */
export function adopt(root: ShadowRoot): void {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets.push(sheet);
}

/** Characters on a page: texts, and what XHTML writes as `<![CDATA[…]]>`, which a reader sees no differently. */
const CHARACTERS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** A walk over the texts of a subtree. */
export function textsOf(root: Node): TreeWalker {
  return (root.ownerDocument ?? document).createTreeWalker(root, CHARACTERS);
}

/** For nodes of such a walk: it gives nothing else. */
export function isText(node: Node | null): node is Text {
  return node !== null;
}

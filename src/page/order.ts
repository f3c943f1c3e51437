/** Document order across shadow roots: what a root holds comes where its host stands. */
export function inDocumentOrder(a: Node, b: Node): number {
  const pathA = pathOf(a);
  const pathB = pathOf(b);
  for (let depth = 0; ; depth += 1) {
    const left = pathA[depth];
    const right = pathB[depth];
    if (left === undefined) return right === undefined ? 0 : -1;
    if (right === undefined) return 1;
    if (left === right) continue;
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** The hosts that lead to a node, outermost first, then the node. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

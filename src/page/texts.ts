/**
 * Texts of a subtree in document order, fetched as they are asked for: index 0 is where the walk began, those before have
 * negative numbers. Good for one task only; when the page had its turn, begin anew.
 */
export class Texts {
  readonly #root: Node;
  readonly #later: Text[] = [];
  readonly #earlier: Text[] = [];
  readonly #forward: TreeWalker;
  #back: TreeWalker | null = null;

  /** @param from the first text is the one at or after this node; the root's first one where null */
  constructor(root: Node, from: Node | null) {
    this.#root = root;
    this.#forward = walkerOver(root);
    if (from !== null) this.#forward.currentNode = from;
    if (from instanceof Text) this.#later.push(from);
  }

  at(index: number): Text | null {
    if (index < 0) return this.#before(-index);
    while (this.#later.length <= index) {
      const node = this.#forward.nextNode();
      if (!isText(node)) return null;
      this.#later.push(node);
    }
    return this.#later[index] ?? null;
  }

  #before(count: number): Text | null {
    const first = this.at(0);
    if (first === null) return null;
    if (this.#back === null) {
      this.#back = walkerOver(this.#root);
      this.#back.currentNode = first;
    }
    while (this.#earlier.length < count) {
      const node = this.#back.previousNode();
      if (!isText(node)) return null;
      this.#earlier.push(node);
    }
    return this.#earlier[count - 1] ?? null;
  }
}

function walkerOver(root: Node): TreeWalker {
  return (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** For nodes of a walk over texts: it gives nothing else. */
function isText(node: Node | null): node is Text {
  return node !== null;
}

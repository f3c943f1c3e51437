/** Shadow roots: open ones everywhere, closed ones where the browser lets an extension look in. */
import type { Job } from './job';

/** Custom elements without a root yet may get one without any event; so many are looked at again. */
const CANDIDATES = 500;

/** What else may have a root (DOM, `attachShadow`); a closed one is looked for where the element holds nothing itself. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow roots of one frame, as far as they were found. */
export class ShadowRoots {
  readonly #found: (root: ShadowRoot) => void;
  readonly #known = new Set<ShadowRoot>();
  readonly #candidates = new Set<Element>();

  /** @param found told once of every root */
  constructor(found: (root: ShadowRoot) => void) {
    this.#found = found;
  }

  /** For caretPositionFromPoint, which enters no root that it was not given. */
  get all(): ShadowRoot[] {
    for (const root of this.#known) if (!root.isConnected) this.#known.delete(root);
    return [...this.#known];
  }

  /** A job that finds the roots in a subtree. */
  search(root: Node): Job {
    const owner = root.ownerDocument ?? document;
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let node: Node | null = walker.currentNode;
    return {
      step: () => {
        for (let count = 0; count < 100 && node !== null; count += 1) {
          if (node instanceof Element) this.#look(node);
          node = walker.nextNode();
        }
        return node !== null;
      },
    };
  }

  /** Looks again at custom elements that had no root when they were met. */
  lookAgain(): void {
    for (const element of this.#candidates) {
      if (!element.isConnected || this.#look(element)) this.#candidates.delete(element);
    }
  }

  /** One element, now: what the pointer rests on may hide a root that no search has met yet. */
  lookAt(element: Element | null): void {
    if (element !== null) this.#look(element);
  }

  #look(element: Element): boolean {
    // Our own card is no text of the page.
    if (element.localName === 'stdlens-card') return true;
    const custom = element.localName.includes('-');
    const mayHide = custom || (element.firstChild === null && HOSTS.has(element.localName));
    const root = mayHide ? openOrClosedRoot(element) : element.shadowRoot;
    if (root === null) {
      if (custom && this.#candidates.size < CANDIDATES) this.#candidates.add(element);
      return false;
    }
    if (!this.#known.has(root)) {
      this.#known.add(root);
      this.#found(root);
    }
    return true;
  }
}

function openOrClosedRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  if (typeof chrome === 'undefined' || !(element instanceof HTMLElement)) return null;
  return chrome.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

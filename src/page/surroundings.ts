/**
 * A piece of text that changed is read together with what stands before and after it in the same block: half a number
 * may stand there, or the word that says what a number means.
 */
import type { Stretch } from './cursor';
import { jointOf } from './joint';
import type { Places } from './places';
import { isText, textsOf } from './texts';

/** Characters before the change that are read again with it. */
const BEFORE = 1000;

/** Where to begin and end reading so that `node`, a text or a subtree, is seen in its context. */
export function around(node: Node, root: Node, places: Places): Stretch {
  const first = firstText(node);
  return {
    first: first === null ? node : startBefore(first, root, places),
    stop: (text) => !node.contains(text) && follows(node, text),
  };
}

function firstText(node: Node): Text | null {
  if (node instanceof Text) return node;
  const found = textsOf(node).nextNode();
  return isText(found) ? found : null;
}

function startBefore(text: Text, root: Node, places: Places): Text {
  const block = blockOf(text, places);
  if (text.previousSibling === null && text.parentNode === block) return text;
  const walker = textsOf(root);
  walker.currentNode = text;
  let start = text;
  let length = 0;
  while (length < BEFORE) {
    const before = walker.previousNode();
    if (!isText(before) || blockOf(before, places) !== block) break;
    if (jointOf(before, start) === 'end') break;
    start = before;
    length += before.length;
  }
  return start;
}

function blockOf(text: Text, places: Places): Element | null {
  return text.parentElement === null ? null : places.blockOf(text.parentElement);
}

/** Whether the text comes after the node, or inside it. */
export function follows(node: Node, text: Text): boolean {
  return (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

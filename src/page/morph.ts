/** Kept as the reader left it: whether a fold is open. */
const READERS_OWN = 'open';
/** Live regions are written by whoever speaks, not by a drawing. */
const SPEAKS = '[data-spoken]';

/**
 * Makes an element like a fresh drawing of the same thing while what has not changed stays: focus, scroll positions,
 * open folds. Children that do the same correspond; `fresh` is used up.
 */
export function morph(old: Element, fresh: Element): void {
  for (const name of old.getAttributeNames())
    if (!fresh.hasAttribute(name) && name !== READERS_OWN) old.removeAttribute(name);
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name) ?? '';
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (!old.matches(SPEAKS)) morphChildren(old, fresh);
}

function morphChildren(old: Element, fresh: Element): void {
  const left = [...old.childNodes];
  for (const child of [...fresh.childNodes]) {
    const at = left.findIndex((one) => keyOf(one) === keyOf(child));
    const same = left[at];
    if (same === undefined) {
      old.insertBefore(child, left[0] ?? null);
      continue;
    }
    for (const gone of left.splice(0, at + 1).slice(0, -1)) gone.remove();
    if (same instanceof Element && child instanceof Element) morph(same, child);
    else if (same.nodeValue !== child.nodeValue) same.nodeValue = child.nodeValue;
  }
  for (const gone of left) gone.remove();
}

/** Children with the same key stand for each other. */
function keyOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const kind = node.getAttribute('class')?.split(' ')[0] ?? '';
  return [node.nodeName, kind, node.getAttribute('data-act'), node.getAttribute('data-to')].join(' ');
}

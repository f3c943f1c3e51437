import { FURTHEST, hasFigure, mayBegin, mayRunAcross, openingOf } from '../detect/scout';
import { BLOCK_LENGTH } from './blocks';
import { nameInCellBefore } from './cells';
import { isInline, type Places } from './places';
import type { Texts } from './texts';

/** What stands before the first citation of a block matters to it so far (characters). */
const BEFORE = 500;

/** Whether a designation may stand in this text, or begin before it and end in it. */
export function mayHold(texts: Texts, index: number, text: Text, places: Places): boolean {
  const { data } = text;
  if (!hasFigure(data)) return false;
  if (mayBegin(data)) return true;
  if (beginsBlock(text)) return nameInCellBefore(text) !== null;
  const opening = openingOf(data);
  return opening !== null && mayRunAcross(dataBefore(texts, index, text, places), opening);
}

/** As the names of elements say, without a look at style: what is in doubt begins none. */
function beginsBlock(text: Text): boolean {
  const parent = text.previousSibling === null ? text.parentElement : null;
  return parent !== null && !isInline(parent.localName);
}

/** What stands before a text in its block, as far as a name may reach. */
function dataBefore(texts: Texts, index: number, text: Text, places: Places): string {
  const block = blockAround(text, places);
  let data = '';
  for (let at = index - 1; block !== null && data.length < FURTHEST; at -= 1) {
    const node = texts.at(at);
    if (node === null || blockAround(node, places) !== block) break;
    data = node.data + data;
  }
  return data;
}

/** Texts of the same block before this one, as far as they matter. @param done is not read again */
export function textsBefore(
  texts: Texts,
  index: number,
  block: Element,
  places: Places,
  done: Text | null,
): Text[] {
  const found: Text[] = [];
  let first = texts.at(index);
  for (let length = 0, at = index - 1; first !== null && length < BEFORE; at -= 1) {
    if (first.previousSibling === null && first.parentNode === block) break;
    const node = texts.at(at);
    if (node === null || node === done || blockAround(node, places) !== block) break;
    found.push(node);
    length += node.length;
    first = node;
  }
  return found.reverse();
}

/** Texts of the same block after this one, up to the length of a block. */
export function textsAfter(texts: Texts, index: number, block: Element, places: Places): Text[] {
  const found: Text[] = [];
  let last = texts.at(index);
  for (let length = last?.length ?? 0, at = index + 1; last !== null && length < BLOCK_LENGTH; at += 1) {
    if (last.nextSibling === null && last.parentNode === block) break;
    const node = texts.at(at);
    if (node === null || blockAround(node, places) !== block) break;
    found.push(node);
    length += node.length;
    last = node;
  }
  return found;
}

/** The block that a text belongs to; null where it is not to be read. */
export function blockAround(text: Text, places: Places): Element | null {
  const parent = text.parentElement ?? hostOf(text);
  return parent === null ? null : places.blockOf(parent);
}

/** Text right under a shadow root has no parent element; its host stands for it. */
function hostOf(text: Text): Element | null {
  const parent = text.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}

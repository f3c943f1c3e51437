// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Block } from '../../src/page/blocks';
import { BlockCursor } from '../../src/page/cursor';
import { markOf, staticRange, type Mark } from '../../src/page/mark';
import { MARK_LIMIT, MarkStore } from '../../src/page/mark-store';
import { Places } from '../../src/page/places';

function blockOf(...texts: string[]): { block: Block; nodes: Text[] } {
  const nodes = texts.map((text) => new Text(text));
  const paragraph = document.createElement('p');
  for (const node of nodes) {
    const span = document.createElement('b');
    span.append(node);
    paragraph.append(span);
  }
  document.body.replaceChildren(paragraph);
  const block = new BlockCursor(paragraph, new Places()).next();
  if (block === null) throw new Error('no block');
  return { block, nodes };
}

function mark(block: Block, text: string): Mark {
  const start = block.text.indexOf(text);
  const found = markOf({ start, end: start + text.length, text, canonical: text, quiet: false }, block);
  if (found === null) throw new Error('no mark');
  return found;
}

test('a mark over several nodes is found from each of them, inside and at its ends only', () => {
  const { block, nodes } = blockOf('见 GB/T ', '19001', '-2016 等');
  const store = new MarkStore();
  const one = mark(block, 'GB/T 19001-2016');
  store.replace(block.pieces, [one]);
  const [first, middle, last] = nodes as [Text, Text, Text];
  expect([1, 2, 7].map((offset) => store.at(first, offset))).toEqual([null, one, one]);
  expect(store.at(middle, 3)).toBe(one);
  expect([0, 5, 6].map((offset) => store.at(last, offset))).toEqual([one, one, null]);
  const range = staticRange(one);
  expect([range.startContainer, range.startOffset]).toEqual([first, 2]);
  expect([range.endContainer, range.endOffset]).toEqual([last, 5]);
});

test('a mark knows what the text calls its number, over the borders of nodes', () => {
  const { block } = blockOf('按 GB/T 19001-2016', '《质量管理体系', ' 要求》和 GB 2 执行');
  expect(mark(block, 'GB/T 19001-2016').title).toBe('质量管理体系 要求');
  expect(mark(block, 'GB 2').title).toBeNull();
});

test('between two marks that meet, the later one is meant', () => {
  const { block, nodes } = blockOf('GB 1GB 2');
  const store = new MarkStore();
  const second = mark(block, 'GB 2');
  store.replace(block.pieces, [mark(block, 'GB 1'), second]);
  expect(store.at(nodes[0]!, 4)).toBe(second);
});

test('reading a block again keeps what is still there and drops what is not', () => {
  const { block } = blockOf('GB 1 GB 2');
  const store = new MarkStore();
  const stays = mark(block, 'GB 1');
  const goes = mark(block, 'GB 2');
  store.replace(block.pieces, [stays, goes]);
  expect(store.replace(block.pieces, [mark(block, 'GB 1')])).toEqual({ added: [], removed: [goes] });
  expect([...store]).toEqual([stays]);
});

test('reading one part of a long text leaves the marks of its other parts', () => {
  const { block, nodes } = blockOf('GB 1 GB 2');
  const store = new MarkStore();
  store.replace(block.pieces, [mark(block, 'GB 1'), mark(block, 'GB 2')]);
  const { removed } = store.replace([{ node: nodes[0]!, at: 0, from: 5, length: 4 }], []);
  expect(removed.map(({ text }) => text)).toEqual(['GB 2']);
});

test('the page carries so many marks and no more, and says so', () => {
  const { block } = blockOf('GB 1 '.repeat(MARK_LIMIT + 5));
  const store = new MarkStore();
  const marks = Array.from({ length: MARK_LIMIT + 5 }, (_, index) =>
    markOf({ start: index * 5, end: index * 5 + 4, text: 'GB 1', canonical: 'GB 1', quiet: false }, block),
  ).filter((found) => found !== null);
  store.replace(block.pieces, marks);
  expect([store.size, store.limitReached]).toEqual([MARK_LIMIT, true]);
  document.body.replaceChildren();
  expect(store.sweep()).toHaveLength(MARK_LIMIT);
  expect([store.size, store.limitReached]).toEqual([0, false]);
});

// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { BLOCK_LENGTH, type Block } from '../../src/page/blocks';
import { BlockCursor, type Stretch } from '../../src/page/cursor';
import { Places } from '../../src/page/places';
import { around } from '../../src/page/surroundings';

// jsdom lays nothing out.
Object.defineProperty(Range.prototype, 'getClientRects', { value: () => [] });

const places = new Places();
beforeEach(() => places.forget());

function page(html: string): HTMLElement {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  document.body.replaceWith(document.adoptNode(body));
  return document.body;
}

function blocks(root: Node, stretch?: Stretch): Block[] {
  const cursor = new BlockCursor(root, places, stretch);
  const found: Block[] = [];
  for (let block = cursor.next(); block !== null; block = cursor.next()) found.push(block);
  return found;
}

const texts = (html: string) =>
  blocks(page(html))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

test('a number split over inline elements is one text', () => {
  expect(texts('<p>见 GB/T <b>19001</b><i>-2016</i>。</p><p>下一段 GB 1</p>')).toEqual([
    '见 GB/T 19001-2016。',
    '下一段 GB 1',
  ]);
});

test.each([
  ['a paragraph', '<div>GB 1<p>GB 2</p>GB 3</div>', ['GB 1', 'GB 2', 'GB 3']],
  ['a table cell', '<table><tr><td>GB 1</td><td>GB 2</td></tr></table>', ['GB 1', 'GB 2']],
  ['a rule', '<div>GB 1<hr>2016</div>', ['GB 1', '2016']],
  [
    'a box made of an inline element',
    '<p><span style="display:block">GB 1</span><span>2016</span></p>',
    ['GB 1', '2016'],
  ],
])('%s ends a text', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a line break is a gap in the text, not its end', () => {
  expect(texts('<p>GB/T<br>19001</p>')).toEqual(['GB/T\n19001']);
});

test('indentation after a line break is no further blank', () => {
  expect(texts('<p>GB 8978-<br>\n      1996</p>')).toEqual(['GB 8978-\n1996']);
});

test('ruby annotations and scripts do not end a text', () => {
  expect(
    texts('<p>见 <ruby>GB/T <rp>(</rp><rt>推荐</rt><rp>)</rp></ruby>7714<script>1</script>-2015</p>'),
  ).toEqual(['见 GB/T 7714-2015']);
});

test('a label of a drawing goes on in the next line', () => {
  expect(
    texts('<svg><text><tspan x="0">GB/T 7714</tspan><tspan x="0" dy="20">2015</tspan></text></svg>'),
  ).toEqual(['GB/T 7714\n2015']);
});

test('indentation of the source is the one blank that the reader sees', () => {
  expect(texts('<p>按 GB/T\n          24001-2016 <b>\n   执行</b></p>')).toEqual([
    '按 GB/T\n24001-2016 执行',
  ]);
});

test('a footnote figure does not become part of the year', () => {
  expect(texts('<p>ISO 9001:201<sup>5</sup>, GB 1-2020<sup>1</sup></p>')).toEqual([
    'ISO 9001:201\uFFFC5\uFFFC, GB 1-2020\uFFFC1',
  ]);
});

test.each([
  ['a script', '<script>GB 1</script>'],
  ['code', '<p><code>GB 1</code></p>'],
  ['a field', '<textarea>GB 1</textarea>'],
  ['an editor', '<div contenteditable>GB 1<p>GB 2</p></div>'],
  ['a plain text editor', '<div contenteditable="plaintext-only"><span>GB 1</span></div>'],
  ['a code editor', '<div class="cm-editor"><div>GB 1</div></div>'],
])('%s is left alone', (_, html) => {
  expect(texts(html)).toEqual([]);
});

test('code is read where the user wants it, and is no part of the words around it', () => {
  const cursor = new BlockCursor(page('<p>见 <code>GB 1</code>-2020</p>'), new Places(true));
  expect(cursor.next()?.text).toBe('见 \uFFFCGB 1\uFFFC-2020');
});

test('an island in an editor that cannot be edited is read', () => {
  expect(texts('<div contenteditable>GB 1<div contenteditable="false">GB 2</div></div>')).toEqual(['GB 2']);
});

test('pieces lead back to the nodes', () => {
  const root = page('<p>见 GB/T <b>19001</b>-2016</p>');
  const [block] = blocks(root);
  for (const piece of block?.pieces ?? [])
    expect(piece.node.data.slice(piece.from, piece.from + piece.length)).toBe(
      block?.text.slice(piece.at, piece.at + piece.length),
    );
  expect(block?.pieces).toHaveLength(3);
});

test('a long text is cut between lines, and nothing is lost', () => {
  const line = 'GB/T 19001-2016 质量管理体系\n';
  const data = line.repeat(5000);
  const root = page('<pre></pre>');
  root.querySelector('pre')?.append(data);
  const found = blocks(root);
  expect(found.map(({ text }) => text).join('')).toBe(data);
  expect(found.every(({ text }) => text.length <= BLOCK_LENGTH && text.endsWith('\n'))).toBe(true);
});

test('a walk goes on when the page takes away the text it stood at', () => {
  const root = page('<div><p id="a">GB 1</p><p id="b">GB 2</p><p id="c">GB 3</p></div><p>GB 4</p>');
  const cursor = new BlockCursor(root, places);
  expect(cursor.next()?.text).toBe('GB 1');
  cursor.pause();
  root.querySelector('#b')?.remove();
  root.querySelector('#c')?.remove();
  const rest: string[] = [];
  for (let block = cursor.next(); block !== null; block = cursor.next()) rest.push(block.text);
  expect(rest).toContain('GB 4');
});

test('what changed is read with its surroundings, and not more', () => {
  const root = page('<p>前 GB 9</p><p>见 GB/T <b>19001</b>-2016 等</p><p>后 GB 8</p>');
  const changed = root.querySelector('b')?.firstChild;
  if (!changed) throw new Error('no text');
  expect(blocks(document, around(changed, document, places)).map(({ text }) => text)).toEqual([
    '见 GB/T 19001-2016 等',
  ]);
});

test('text in which no designation can stand is passed over', () => {
  expect(texts('<p>第 3 章，共 12 页</p><p>In 1998 the valve.</p><p>GB/T 7714-2015</p>')).toEqual([
    'GB/T 7714-2015',
  ]);
});

test('text that must be read again is, whatever stands in it now', () => {
  const root = page('<p>GB 1</p><p>无</p>');
  const again = (text: Text) => text.data === '无';
  expect(blocks(root, { again }).map(({ text }) => text)).toEqual(['GB 1', '无']);
});

test('text that has become an editor gives up what was found in it', () => {
  const root = page('<p contenteditable>GB 1</p>');
  const text = root.querySelector('p')?.firstChild;
  expect(blocks(root, { again: () => true })).toMatchObject([
    { text: '', pieces: [{ node: text, from: 0 }] },
  ]);
});

test('a number whose halves are far apart in the document’s order of reading is one', () => {
  const many = '<p>字</p>'.repeat(15);
  expect(texts(`${many}<p><b>GB/T</b> <i>19001</i></p>`)).toEqual(['GB/T 19001']);
});

test('a subtree without text leads to no reading of what follows', () => {
  const root = page('<p>GB 9</p><div id="new"><br></div><p>GB 8</p>');
  const added = root.querySelector('#new');
  if (!added) throw new Error('no element');
  expect(blocks(document, around(added, document, places))).toEqual([]);
});

const row = (...cells: readonly string[]) =>
  texts(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`);

test('name and dated number in two cells of a row are one', () => {
  expect(row('1', 'GB/T', '19001-2016', '质量管理体系 要求')).toEqual(['GB/T 19001-2016']);
  expect(row('ISO/IEC', '27001:2013')).toEqual(['ISO/IEC 27001:2013']);
});

test.each([
  ['a country and a span of years', 'GB', '2016-2020'],
  ['a country and a quantity', 'GB', '12500'],
  ['a language and a day', 'EN', '2019-03-04'],
  ['words before the name', '见 GB/T', '12'],
  ['a whole number and a quantity', 'GB/T 1.1', '7714-2015'],
])('%s in two cells are not', (_, left, right) => {
  expect(row(left, right)).not.toContain(`${left} ${right}`);
});

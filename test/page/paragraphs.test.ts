// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { BlockCursor } from '../../src/page/cursor';
import { Places } from '../../src/page/places';

afterEach(() => vi.restoreAllMocks());

function read(html: string): string[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  document.body.replaceWith(document.adoptNode(body));
  const cursor = new BlockCursor(document.body, new Places());
  const found: string[] = [];
  for (let block = cursor.next(); block !== null; block = cursor.next()) found.push(block.text);
  return found;
}

const WORDS = [
  '按',
  'GB/T',
  ' GB',
  'ISO',
  '/IEC ',
  '19001',
  ' 9001',
  '-2016',
  '：',
  ' see 12 of them, ',
  '\n        ',
  '1998',
];
const word = fc.constantFrom(...WORDS, '<br>', '<img>');
const inside = (tag: string) => `<${tag}>$</${tag}>`;
const holder = fc.constantFrom(
  ...['b', 'sup', 'code', 'script', 'p', 'li'].map(inside),
  '<ul><li>$</li>$</ul>',
);
const piece = fc.oneof(
  word,
  fc
    .tuple(holder, fc.array(word, { maxLength: 3 }))
    .map(([html, words]) => html.replaceAll('$', words.join(''))),
);

test('what is read of a paragraph is what is read of its texts one by one', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join('');
      // A section is no paragraph, so its texts are looked at one by one; what follows must be reached from both.
      const rest = '<div>end ISO 14001</div>';
      const inParagraph = read(`<blockquote>${html}</blockquote>${rest}`);
      const plain = html.replace(/(<\/?)(?:p|ul|li)>/g, '$1section>');
      expect(inParagraph).toEqual(read(`<section>${plain}</section>${rest}`));
    }),
  );
});

test('paragraphs in paragraphs without end are looked at once', () => {
  const depth = 60;
  const wholes = vi.spyOn(Node.prototype, 'textContent', 'get');
  const html = `${'<ul>and <li>see '.repeat(depth)}ISO 9001${'</li></ul>'.repeat(depth)}`;
  expect(read(html).some((text) => text.includes('ISO 9001'))).toBe(true);
  expect(wholes.mock.calls.length).toBeLessThan(3);
});

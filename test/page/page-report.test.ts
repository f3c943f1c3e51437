// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Glance } from '../../src/messages';
import type { Mark } from '../../src/page/mark';
import type { Face } from '../../src/standard/answer';

vi.mock('../../src/browser', () => ({ browser: {} }));

const { citationsOf, countsOf } = await import('../../src/page/page-report');

/** jsdom lays nothing out: what is hidden says so by an attribute here. */
Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

const FACES: Readonly<Record<string, Face>> = {
  'GB/T 7714-2015': 'no',
  'ISO/IEC 27001:2013': 'no',
  'GB 8978-1996': 'partly',
  'ISO 9001': 'yes',
  'GB 2312-1980': 'no',
};
const glanceOf = (canonical: string): Glance | null => {
  const face = FACES[canonical];
  return face === undefined ? null : { id: canonical, face, instead: [] };
};

beforeEach(() => document.body.replaceChildren());

/** A paragraph that cites this; the mark on it. */
function cite(canonical: string, { quiet = false, hidden = false } = {}): Mark {
  const node = document.createTextNode(canonical);
  const paragraph = Object.assign(document.createElement('p'), { hidden });
  paragraph.append(node);
  document.body.append(paragraph);
  const place = { node, start: 0, end: canonical.length };
  return { canonical, text: canonical, quiet, title: null, spans: [place] };
}

describe('what the badge is told', () => {
  test('counts documents, not marks, and of them those to be cited differently', () => {
    const marks = [
      cite('GB/T 7714-2015'),
      cite('GB 8978-1996'),
      cite('GB/T 7714-2015'),
      cite('ISO/IEC 27001:2013'),
      cite('ISO 9001'),
    ];
    expect(countsOf(marks, glanceOf)).toEqual({ attention: 2, total: 4 });
  });

  test('counts no hidden text, and no alarm for the name of a character set or before the answer is there', () => {
    const marks = [
      cite('GB/T 7714-2015', { hidden: true }),
      cite('GB 2312-1980', { quiet: true }),
      cite('GB/T 99999-2026'),
    ];
    expect(countsOf(marks, glanceOf)).toEqual({ attention: 0, total: 2 });
  });

  test('counts a document that is shown once, wherever else it is hidden', () => {
    const marks = [cite('GB/T 7714-2015', { hidden: true }), cite('GB/T 7714-2015')];
    expect(countsOf(marks, glanceOf)).toEqual({ attention: 1, total: 1 });
  });
});

test('the list has each document once, where it is first met, with how often it is cited', () => {
  const later = cite('ISO 9001');
  const first = cite('GB 8978-1996');
  document.body.prepend(first.spans[0].node.parentNode ?? '');
  const hidden = cite('GB/T 7714-2015', { hidden: true });
  expect(citationsOf([later, first, cite('ISO 9001'), hidden])).toEqual([
    { canonical: 'GB 8978-1996', text: 'GB 8978-1996', count: 1 },
    { canonical: 'ISO 9001', text: 'ISO 9001', count: 2 },
  ]);
});

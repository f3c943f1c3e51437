import { describe, expect, it } from 'vitest';
import { session } from './session';

const { lens, url } = session();

/** The document as the parser alone makes it, and as it stands now. */
async function markup(): Promise<{ readonly parsed: string; readonly now: string }> {
  const source = await (await fetch(location.href)).text();
  return {
    parsed: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    now: document.documentElement.outerHTML,
  };
}

describe('the page’s document', () => {
  it('is byte-identical while marked, and again after a card was open', async () => {
    const tab = await lens().open(url('frame.html'));
    await tab.waitForMark('ISO/IEC 27001:2013');
    const marked = await tab.page.evaluate(markup);
    expect(marked.now).toBe(marked.parsed);

    await tab.hover('ISO/IEC 27001:2013', 'ISO/IEC 27001:2022');
    const open = await tab.page.evaluate(markup);
    expect(open.now.replace(/<stdlens-card[^>]*><\/stdlens-card>/, '')).toBe(open.parsed);

    await tab.leave();
    const closed = await tab.page.evaluate(markup);
    expect(closed.now).toBe(closed.parsed);
    await tab.close();
  });
});

/** What a screen reader is told comes last; the card is whole then. */
const SPOKEN = 'GB/T 7714-2015：请改用 GB/T 7714-2025';

describe.each([
  ['a hostile style sheet', 'hostile.html'],
  ['a policy that allows no style and no markup', 'strict.html'],
])('%s', (_, page) => {
  it('neither hides nor restyles the card', async () => {
    const friendly = await lens().open(url('article.html'));
    const expected = await friendly.hover('GB/T 7714-2015', SPOKEN);
    const looks = await friendly.looks();
    expect(looks.length).toBeGreaterThan(20);
    await friendly.close();

    const tab = await lens().open(url(page));
    const card = await tab.hover('GB/T 7714-2015', SPOKEN);
    expect(card.visible).toBe(true);
    expect(card.text).toBe(expected.text);
    expect({ width: card.box.width, height: card.box.height }).toEqual({
      width: expected.box.width,
      height: expected.box.height,
    });
    expect(await tab.looks()).toEqual(looks);
    await tab.close();
  });
});

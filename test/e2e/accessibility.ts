import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The norms that count, and axe's own advice: landmarks, headings, names. */
const NORMS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong on a page at rest, one line a place: rule, element, and what it says. A card on its way in is
 * half transparent: what axe would read then are the colours of one frame.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate(axe.source);
  return page.evaluate(async (norms) => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await run(document, { runOnly: norms, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, NORMS);
}

/**
 * A copy of the open card in a document that axe can read: the card's own shadow root is closed. Runs on that root, so
 * it may use nothing from outside itself.
 */
export function copyIntoTheOpen(root: ShadowRoot): boolean {
  const article = root.querySelector('article');
  if (article === null) return false;
  const main = document.createElement('main');
  const open = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = [...root.adoptedStyleSheets];
  for (const child of root.children) open.append(child.cloneNode(true));
  // Headings of a page, below which the card's own stand.
  for (const level of ['h2', 'h1']) {
    const heading = document.createElement(level);
    heading.textContent = 'Page';
    main.prepend(heading);
  }
  document.body.replaceChildren(main);
  return true;
}

/** Whether the card says to the last letter how old its data are. Runs on the card's root, as above. */
export function ageIsWhole(root: ShadowRoot): boolean {
  const age = root.querySelector('.foot .old');
  return age !== null && age.clientWidth > 0 && age.scrollWidth <= age.clientWidth;
}

/** Presses Tab until the focus comes round. @returns the names of what hides its focus */
export async function unseenFocus(
  page: Page,
): Promise<{ readonly stops: readonly string[]; readonly unseen: readonly string[] }> {
  const stops: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      const seen = at.dataset['tabbed'] !== undefined;
      at.dataset['tabbed'] = '';
      const rings = [at, at.parentElement, at.parentElement?.parentElement].filter(
        (one) => one instanceof HTMLElement,
      );
      const visible = rings.some((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        return (
          ring || (one.matches(':focus-within') && one.classList.contains('search') && boxShadow !== 'none')
        );
      });
      return { seen, visible, name: at.getAttribute('aria-label') ?? at.innerText.trim() };
    });
    if (here?.seen === true) break;
    // Past the last stop the browser's own controls come, then the first one.
    if (here === null) continue;
    stops.push(here.name);
    if (!here.visible) unseen.push(here.name);
  }
  return { stops, unseen };
}

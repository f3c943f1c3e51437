import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { serve, until, type Tab } from './driver';
import { engine, session } from './session';

const { lens, url } = session();

const OLD = 'GB/T 7714-2015';
const LAST = 'ISO/IEC 27001:2013';

let tab: Tab;
beforeEach(async () => {
  tab = await lens().open(url('scale/empty.html'));
});
afterEach(() => tab.close());

function fill(html: string): Promise<void> {
  return tab.page.evaluate((wanted) => {
    document.body.innerHTML = wanted;
  }, html);
}

/** Texts of all marks, once they are these and no others. */
function marksAre(expected: readonly string[]): Promise<unknown> {
  return until(`marks on ${expected.join(', ')} alone`, async () => {
    const texts = (await tab.marks()).map(({ text }) => text);
    return texts.length === expected.length && texts.every((text, index) => text === expected[index]);
  });
}

describe('size', () => {
  it('a page of 100,000 texts is read to its end, and what stands near the reader is marked', async () => {
    await tab.page.evaluate(
      (first, last) => {
        const row = '<tr><td>螺栓</td><td>12</td><td>2019-03-04</td><td>in stock</td><td>A 7</td></tr>';
        document.body.innerHTML = `<p>${first}</p><table><tbody>${row.repeat(20_000)}</tbody></table><p>${last}</p>`;
      },
      OLD,
      LAST,
    );
    await marksAre([OLD]);
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await marksAre([LAST]);
  });

  it('a text of 1 MB is read to its end', async () => {
    await tab.page.evaluate(
      (first, last) => {
        const lines = '2026-11-24 10:00:00 worker 12 finished job 4711 in 35 ms\n'.repeat(18_000);
        const pre = document.createElement('pre');
        pre.textContent = `${first}\n${lines}${last}\n`;
        document.body.replaceChildren(pre);
      },
      OLD,
      LAST,
    );
    await marksAre([OLD, LAST]);
  });
});

describe('pages that change', () => {
  it('what an endless list loads while the reader scrolls is marked', async () => {
    await tab.page.evaluate(
      (numbers) => {
        document.body.innerHTML = '<div id="list"></div><div id="end" style="height:1px"></div>';
        const load = () => {
          const number = numbers.shift();
          if (number === undefined) return;
          const part = '<p style="height:200px">条目</p>'.repeat(20);
          document.querySelector('#list')?.insertAdjacentHTML('beforeend', `${part}<p>见 ${number}。</p>`);
        };
        load();
        const end = document.querySelector('#end') ?? document.body;
        const observer = new IntersectionObserver(([entry]) => {
          if (entry?.isIntersecting !== true) return;
          load();
          // Asked anew: who scrolls on within the same frame leaves no change to be told of.
          observer.unobserve(end);
          observer.observe(end);
        });
        observer.observe(end);
      },
      [OLD, 'GB 8978-1996', LAST],
    );
    for (const number of [OLD, 'GB 8978-1996', LAST]) {
      await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await tab.waitForMark(number);
    }
  });

  it('of a log that drops its oldest lines those that stand there are marked', async () => {
    await fill('<div id="log"></div>');
    await tab.page.evaluate(
      (old, last) => {
        const log = document.querySelector('#log');
        for (let line = 0; line < 2000; line += 1) {
          const text = line === 0 ? old : line === 1999 ? last : `job ${line} done`;
          log?.append(Object.assign(document.createElement('div'), { textContent: text }));
          if (line >= 200) log?.firstChild?.remove();
        }
        scrollTo(0, document.body.scrollHeight);
      },
      OLD,
      LAST,
    );
    await marksAre([LAST]);
    await tab.page.evaluate(() => document.querySelector('#log')?.replaceChildren());
    await marksAre([]);
  });

  it('an application that changes its address and all of its body is read anew', async () => {
    await fill(`<p>${OLD}</p>`);
    await marksAre([OLD]);
    await tab.page.evaluate((number) => {
      history.pushState(null, '', '?next');
      const body = document.createElement('body');
      body.innerHTML = `<main><p>${number}</p></main>`;
      document.body.replaceWith(body);
    }, LAST);
    await marksAre([LAST]);
  });

  it('of a number whose year is taken away what is left is marked', async () => {
    await fill('<p>按 GB/T 7714<span>-2015</span> 著录</p>');
    await marksAre([OLD]);
    await tab.page.evaluate(() => document.querySelector('span')?.remove());
    await marksAre(['GB/T 7714']);
  });

  it('a document that is written anew over the old one is marked, and answers', async () => {
    await fill(`<p>${OLD}</p>`);
    await marksAre([OLD]);
    // As text: to the compiler `document.write` is a thing of the past.
    await tab.page.evaluate(`document.open(); document.write('<p>${LAST}</p>'); document.close()`);
    await marksAre([LAST]);
    await tab.hover(LAST, 'ISO/IEC 27001:2022');
  });

  it('marks of a list that uses its rows again follow the text', async () => {
    const rows = (from: number) =>
      Array.from({ length: 10 }, (_, row) => ((from + row) % 3 === 0 ? OLD : `行 ${from + row}`));
    const numbers = (from: number) => rows(from).filter((text) => text === OLD);
    await fill('<ul>' + '<li> </li>'.repeat(10) + '</ul>');
    for (const from of [0, 4, 101]) {
      await tab.page.evaluate((texts) => {
        document.querySelectorAll('li').forEach((row, index) => {
          if (row.firstChild !== null) row.firstChild.nodeValue = texts[index] ?? '';
        });
      }, rows(from));
      await marksAre(numbers(from));
    }
  });
});

describe('where text may stand', () => {
  it('marks text in frames of this origin and of another', async () => {
    const other = await serve(join(import.meta.dirname, 'pages'));
    try {
      await fill(
        `<iframe src="${url('frame.html')}"></iframe><iframe src="${other.origin}/frame.html"></iframe>`,
      );
      for (const origin of [new URL(url('')).origin, other.origin]) {
        const frame = await until(`the frame of ${origin}`, () =>
          Promise.resolve(
            tab.page
              .frames()
              .find((one) => one !== tab.page.mainFrame() && one.url() === `${origin}/frame.html`),
          ),
        );
        await tab.waitForMark(LAST, frame);
      }
    } finally {
      await other.close();
    }
  });

  it.each(['closed-part', 'div'])('marks text in a closed shadow root of a %s', async (name) => {
    await tab.page.evaluate(
      (tag, number) => {
        const host = document.createElement(tag);
        const paragraph = Object.assign(document.createElement('p'), { textContent: number });
        host.attachShadow({ mode: 'closed' }).append(paragraph);
        document.body.replaceChildren(host);
      },
      name,
      OLD,
    );
    await marksAre([OLD]);
  });

  it('leaves an editor alone, marks what stands beside it, and follows a change of mind', async () => {
    await fill(`<div id="editor" contenteditable="true">${OLD}</div><p>${LAST}</p>`);
    await marksAre([LAST]);
    await tab.page.evaluate(() => document.querySelector('#editor')?.removeAttribute('contenteditable'));
    await marksAre([OLD, LAST]);
  });

  it('marks a number whose name stands in the cell before, and answers over either cell', async () => {
    await fill('<table><tbody><tr><td>GB/T</td><td>7714-2015</td><td>信息与文献</td></tr></tbody></table>');
    await marksAre(['GB/T7714-2015']);
    await tab.page.bringToFront();
    for (const text of ['GB/T', '7714-2015']) {
      const { x, y } = await tab.page.evaluate((wanted) => {
        const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent === wanted);
        const box = cell?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, text);
      await tab.page.mouse.move(x - 6, y);
      await tab.page.mouse.move(x, y);
      await tab.waitForCard('GB/T 7714-2025');
      await tab.page.mouse.move(600, 500);
      await tab.waitForNoCard();
    }
  });

  it.each([
    ['one word the pieces that touch, as in the text layer of a PDF', 0, ['GB 8978-1996']],
    ['two words what stands apart', 30, []],
  ])('reads as %s', async (_, gap, expected) => {
    await tab.page.evaluate(
      (texts, between, last) => {
        const line = document.createElement('div');
        line.style.position = 'relative';
        document.body.replaceChildren(line, last);
        let left = 0;
        for (const text of texts) {
          const span = Object.assign(document.createElement('span'), { textContent: text });
          span.style.cssText = `position:absolute;white-space:pre;left:${left}px`;
          line.append(span);
          left += span.getBoundingClientRect().width + between;
        }
      },
      ['执行 GB 8978-', '1996'],
      gap,
      LAST,
    );
    await marksAre([...expected, LAST]);
  });

  it('marks text of a drawing', async () => {
    await fill(`<svg width="400" height="60"><text x="10" y="30">按 ${OLD} 绘制</text></svg>`);
    await marksAre([OLD]);
  });

  it.each([
    ['an XHTML document, its CDATA sections too', 'scale/document.xhtml', [OLD, LAST]],
    ['a document of plain text', 'scale/plain.txt', [OLD, LAST]],
  ])('marks %s', async (_, page, expected) => {
    await tab.page.goto(url(page));
    await marksAre(expected);
  });
});

describe('what is gone', () => {
  it.runIf(engine === 'chromium')('is not held once it has left the page', async () => {
    await fill(`<section><p>${OLD}</p><p>${LAST}</p></section>`);
    await marksAre([OLD, LAST]);
    await tab.page.evaluate(() => {
      const section = document.querySelector('section');
      if (section !== null) Reflect.set(globalThis, 'removed', new WeakRef(section));
      section?.remove();
    });
    await marksAre([]);
    const protocol = await tab.page.createCDPSession();
    await until('the removed part to be collected', async () => {
      await protocol.send('HeapProfiler.collectGarbage');
      return tab.page.evaluate(() => {
        const removed: unknown = Reflect.get(globalThis, 'removed');
        return removed instanceof WeakRef && removed.deref() === undefined;
      });
    });
  });
});

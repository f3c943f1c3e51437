import type { Frame, Page } from 'puppeteer-core';
import { looksOf, pictureOf, pointOfControl, type CardPicture } from './card';
import type { Engine } from './engine';
import { pressKeys, type Command } from './keys';
import { pointOfMark, readMarks, type Mark, type Point } from './marks';
import { until } from './until';

/** Names of highlights that say where the reader is, not what the citation is worth. */
const POSITION = new Set(['focus', 'focus-on-dark']);

/** One page of the browser, seen as its reader sees it. */
export class Tab {
  constructor(
    readonly engine: Engine,
    readonly page: Page,
  ) {}

  /** Marks of one frame (the top one unless told), each with the name of its highlight. */
  async marks(frame: Frame = this.page.mainFrame()): Promise<Mark[]> {
    const all = await frame.evaluate(readMarks);
    return all.filter((mark) => !POSITION.has(mark.name));
  }

  /** The texts that are lit at this moment: under pointer or keyboard, or just jumped to. */
  async lit(): Promise<string[]> {
    const all = await this.page.evaluate(readMarks);
    return all.filter(({ name }) => POSITION.has(name)).map(({ text }) => text);
  }

  /** Waits until this text is marked and returns the mark. */
  waitForMark(text: string, frame: Frame = this.page.mainFrame()): Promise<Mark> {
    return until(`a mark on ${text}`, async () =>
      (await this.marks(frame)).find((mark) => mark.text === text),
    );
  }

  /** Moves the pointer onto the first mark with this text and waits for a card that names `expected`. */
  async hover(text: string, expected: string, frame: Frame = this.page.mainFrame()): Promise<CardPicture> {
    const { x, y } = await this.pointOf(text, frame);
    await this.page.mouse.move(x - 6, y);
    await this.page.mouse.move(x, y);
    return this.waitForCard(expected);
  }

  /** Brings the first mark with this text into view and gives its middle, in CSS pixels of the page's viewport. */
  async pointOf(text: string, frame: Frame = this.page.mainFrame()): Promise<Point> {
    const point = await until(`${text} to be marked`, () => frame.evaluate(pointOfMark, text));
    const origin = await frameOrigin(frame);
    await this.page.bringToFront();
    return { x: origin.x + point.x, y: origin.y + point.y };
  }

  /** Moves the pointer off and waits until the card is gone. */
  async leave(): Promise<void> {
    await this.page.mouse.move(1, 1);
    await this.waitForNoCard();
  }

  card(): Promise<CardPicture | null> {
    return this.engine.onCard(this.page, null, pictureOf);
  }

  /** How each element of the open card looks; none where no card is open. */
  async looks(): Promise<readonly string[]> {
    return (await this.engine.onCard(this.page, null, looksOf)) ?? [];
  }

  /** The card that is open and shows this text. */
  waitForCard(expected: string): Promise<CardPicture> {
    const wanted = plain(expected);
    return until(`a card with “${expected}”`, async () => {
      const card = await this.card();
      return card && plain(card.text).includes(wanted) ? { ...card, text: plain(card.text) } : null;
    });
  }

  async waitForNoCard(): Promise<void> {
    await until('the card to close', async () => (await this.card()) === null);
  }

  /** Clicks a control of the card by its accessible name. */
  async clickInCard(name: string): Promise<void> {
    const point = await until(`the control “${name}”`, () =>
      this.engine.onCard(this.page, name, pointOfControl),
    );
    await this.page.mouse.move(point.x, point.y);
    await this.page.mouse.click(point.x, point.y);
  }

  async command(name: Command): Promise<void> {
    await this.engine.command(this.page, name);
  }

  /** The same keys where the page gets them itself, because no command of the browser has them. */
  async keys(name: Command): Promise<void> {
    await this.page.bringToFront();
    await pressKeys(this.page, name);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** No-break spaces and hyphens keep a number on one line; for comparison they are blanks and hyphens. */
export function plain(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u200B\u2060]/g, '');
}

/** Where a frame's viewport begins in the page's: by its address, for Firefox ESR 140 names no element of a frame. */
async function frameOrigin(frame: Frame): Promise<{ x: number; y: number }> {
  const around = frame.parentFrame();
  if (around === null) return { x: 0, y: 0 };
  return around.evaluate((address) => {
    const element = [...document.querySelectorAll('iframe')].find(({ src }) => src === address);
    const { x = 0, y = 0 } = element?.getBoundingClientRect() ?? {};
    return { x, y };
  }, frame.url());
}

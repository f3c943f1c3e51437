import { openLookUp } from '../messages';
import { CardHost } from './card-host';
import { copyText } from './copy';
import type { Drawings, Look } from './drawings';
import { holds, joinLines, placeCard, type Box } from './geometry';
import { linesOf } from './hit';
import { elementOf, type Mark } from './mark';
import { skeleton } from './skeleton';
import { Themes } from './theme';

/** Between mark and card, and around the card, the pointer counts as inside (pixels). */
const CORRIDOR = 16;
/** Nothing is shown in place of a card that comes sooner (ms). */
const PATIENCE = 150;
/** Of a spelling, so many characters are shown. */
const SPELLING = 200;

export interface CardEvents {
  readonly pinned: (card: OpenCard) => void;
  readonly closed: (card: OpenCard) => void;
  readonly failed: (error: unknown) => void;
}

/** How a mark's card looks when it opens. */
export function firstLook(mark: Mark, language: Look['language']): Look {
  return {
    canonical: mark.canonical,
    pageText: mark.text.slice(0, SPELLING),
    title: mark.title,
    language,
    theme: new Themes().under(elementOf(mark)),
    expanded: false,
    pinned: false,
  };
}

/** One card on the page: what it shows, where it stands, until it is closed. */
export class OpenCard {
  readonly mark: Mark;
  readonly #host: CardHost;
  readonly #drawings: Drawings;
  readonly #events: CardEvents;
  readonly #end = new AbortController();
  readonly #back: Element | null = document.activeElement;
  #look: Look;
  #held = false;

  constructor(mark: Mark, drawings: Drawings, language: Look['language'], events: CardEvents) {
    this.mark = mark;
    this.#drawings = drawings;
    this.#events = events;
    this.#look = firstLook(mark, language);
    const acts = {
      copy: (text: string) => void this.#copy(text),
      more: () => this.#draw({ expanded: !this.#look.expanded }),
      pin: () => this.#pin(),
      close: () => this.close(),
      open: (id: string) => this.#draw({ canonical: id, pageText: id.slice(0, SPELLING), title: null }),
      official: (url: string) => void open(url, '_blank', 'noopener,noreferrer'),
      ask: (canonical: string) => void openLookUp(canonical).catch(events.failed),
      grip: (event: PointerEvent) => this.#grip(event),
    };
    this.#host = new CardHost(placeFor(elementOf(mark)), acts, () => this.place());
    this.#draw({});
    setTimeout(() => this.#wait(), PATIENCE);
    this.#follow();
  }

  get pinned(): boolean {
    return this.#look.pinned;
  }

  get hasFocus(): boolean {
    return this.#host.hasFocus;
  }

  /** Gives the card the keyboard; where it is not drawn yet, as soon as it is. */
  focus(): void {
    this.#host.focus();
  }

  /** Whether an event of the page happened in this card. */
  isTargetOf(event: Event): boolean {
    return this.#host.isTargetOf(event);
  }

  /** The card, its mark, and the way between them. */
  covers(x: number, y: number): boolean {
    if (holds(this.#host.box, x, y, CORRIDOR)) return true;
    return linesOf(this.mark).some((line) => holds(line, x, y, CORRIDOR / 4));
  }

  /** Beside its mark again. A card that was moved by hand stays where it was put. */
  place(): void {
    if (this.#held) return;
    const lines: Box[] = linesOf(this.mark);
    if (lines.length === 0) {
      if (!this.pinned) this.close();
      return;
    }
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeCard(joinLines(lines), this.#host.size, viewport);
    this.#host.moveTo(left, top);
  }

  /** Asks for the same card again, because other data answer now. */
  redraw(): void {
    this.#draw({});
  }

  /** Once and for good; the focus, where the card had it, goes back to where it was before. */
  close(): void {
    if (this.#end.signal.aborted) return;
    const hadFocus = this.hasFocus;
    this.#end.abort();
    this.#host.remove();
    if (hadFocus && this.#back instanceof HTMLElement) this.#back.focus({ preventScroll: true });
    this.#events.closed(this);
  }

  #draw(change: Partial<Look>): void {
    const before = this.#look;
    const look = { ...before, ...change };
    this.#look = look;
    this.#drawings.draw(look).then(
      (drawing) => {
        if (this.#end.signal.aborted || this.#look !== look) return;
        this.#host.draw(drawing);
        this.place();
      },
      (error: unknown) => {
        if (this.#look === look) this.#look = { ...before, pinned: look.pinned };
        this.#events.failed(error);
        // Nothing to show is no card; the next rest of the pointer asks again.
        if (this.#host.isEmpty || this.#host.isWaiting) this.close();
      },
    );
  }

  #wait(): void {
    if (this.#end.signal.aborted || !this.#host.isEmpty) return;
    this.#host.wait(skeleton(this.#look));
    this.place();
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text, this.#host.inside)) this.#host.copied();
  }

  #pin(): void {
    this.#draw({ pinned: !this.pinned });
    this.#held = this.pinned;
    this.#events.pinned(this);
  }

  #follow(): void {
    const { signal } = this.#end;
    let asked = false;
    const later = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        if (!signal.aborted) this.place();
      });
    };
    addEventListener('scroll', later, { signal, capture: true, passive: true });
    addEventListener('resize', later, { signal, passive: true });
    // What took or gives back the whole screen decides where a card may stand: the next one stands right.
    document.addEventListener('fullscreenchange', () => this.close(), { signal });
  }

  /** A pinned card follows the pointer that holds its head. */
  #grip(event: PointerEvent): void {
    if (!this.pinned || event.button !== 0) return;
    const { left, top } = this.#host.box;
    const dx = event.clientX - left;
    const dy = event.clientY - top;
    const drop = new AbortController();
    const signal = AbortSignal.any([drop.signal, this.#end.signal]);
    addEventListener('pointermove', (move) => this.#host.moveTo(move.clientX - dx, move.clientY - dy), {
      signal,
      capture: true,
    });
    for (const type of ['pointerup', 'pointercancel'] as const)
      addEventListener(type, () => drop.abort(), { signal, capture: true });
  }
}

/** What is modal or fills the screen takes every click, top layer or not; so the card of a mark in it stands inside. */
function placeFor(element: Element): Element {
  for (let here: Element | null = element; here !== null;) {
    const modal: Element | null = here.closest('dialog:modal, :fullscreen');
    if (modal !== null) return modal;
    const root: Node = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}

import type { CardProps } from '../ui/Card';
import { CardHost } from './card-host';
import { copyText } from './copy';
import { holds, joinLines, placeCard, type Box } from './geometry';
import { linesOf } from './hit';
import { elementOf, type Mark } from './mark';
import type { Resolver } from './resolver';
import { Themes } from './theme';

/** Between mark and card, and around the card, the pointer counts as inside (pixels). */
const CORRIDOR = 16;

export interface CardEvents {
  readonly pinned: (card: OpenCard) => void;
  readonly closed: (card: OpenCard) => void;
  readonly failed: (error: unknown) => void;
}

/** One card on the page: what it shows, where it stands, until it is closed. */
export class OpenCard {
  readonly mark: Mark;
  readonly #host: CardHost;
  readonly #resolver: Resolver;
  readonly #events: CardEvents;
  readonly #end = new AbortController();
  readonly #back: Element | null = document.activeElement;
  #props: CardProps;
  #held = false;

  constructor(mark: Mark, resolver: Resolver, language: CardProps['language'], events: CardEvents) {
    const under = elementOf(mark);
    this.mark = mark;
    this.#resolver = resolver;
    this.#events = events;
    this.#host = new CardHost(placeFor(under), () => this.place());
    this.#props = {
      answer: resolver.answer(mark.canonical),
      pageText: mark.text,
      language,
      theme: new Themes().under(under),
      expanded: false,
      pinned: false,
      onCopy: (text) => void copyText(text, this.#host.inside),
      onMore: () => this.#draw({ expanded: !this.#props.expanded }),
      onPin: () => this.#pin(),
      onClose: () => this.close(),
      onOpenId: (id) => this.#show(id, id),
      onOfficial: (url) => void open(url, '_blank', 'noopener,noreferrer'),
      onGrip: (event) => this.#grip(event),
    };
    this.#draw({});
    this.place();
    if (this.#props.answer === null) this.#show(mark.canonical, mark.text);
    this.#follow();
  }

  get pinned(): boolean {
    return this.#props.pinned;
  }

  get hasFocus(): boolean {
    return this.#host.hasFocus;
  }

  focus(): void {
    this.#host.focus();
  }

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

  close(): void {
    if (this.#end.signal.aborted) return;
    const hadFocus = this.hasFocus;
    this.#end.abort();
    this.#host.remove();
    if (hadFocus && this.#back instanceof HTMLElement) this.#back.focus({ preventScroll: true });
    this.#events.closed(this);
  }

  #draw(change: Partial<CardProps>): void {
    this.#props = { ...this.#props, ...change };
    this.#host.draw(this.#props);
  }

  #show(canonical: string, pageText: string): void {
    this.#draw({ answer: this.#resolver.answer(canonical), pageText });
    if (this.#props.answer !== null) return;
    this.#resolver.now(canonical).then((answer) => {
      if (!this.#end.signal.aborted && this.#props.pageText === pageText) this.#draw({ answer });
    }, this.#events.failed);
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
    document.addEventListener('fullscreenchange', () => this.#host.raise(), { signal });
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

/** A modal dialog makes everything outside it inert, top layer or not; so the card of a mark in it stands inside. */
function placeFor(element: Element): Element {
  for (let here: Element | null = element; here !== null;) {
    const modal: Element | null = here.closest('dialog:modal');
    if (modal !== null) return modal;
    const root: Node = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}

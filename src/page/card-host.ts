import { listenInCard, type CardActs } from './card-acts';
import { CardVoice } from './card-voice';
import type { Drawing } from './drawings';
import type { Size } from './geometry';
import { morph } from './morph';
import { adopt } from './sheet';

/**
 * Beats every rule of the page: inline, important, and on top of a clean slate. (css-cascade-5: element-attached styles
 * come before layers and selectors.)
 */
const STYLE = `
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: normal !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  z-index: 2147483647 !important;
  pointer-events: auto !important;
`;

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * The element in the page that holds one card: `<stdlens-card>`, a closed shadow root, in the top layer. It stands in
 * the document only while the card is open.
 */
export class CardHost {
  readonly #host: HTMLElement;
  /** What stands in the page: the host, or in a drawing what lets HTML stand in it. */
  readonly #outer: Element;
  readonly #root: ShadowRoot;
  readonly #resized: ResizeObserver;
  readonly #voice: CardVoice;
  #wantsFocus = false;
  #dressed = false;

  /** @param resized the card has grown or shrunk: place it again */
  constructor(parent: Element, acts: CardActs, resized: () => void) {
    this.#host = document.createElementNS(XHTML, 'stdlens-card');
    this.#host.style.cssText = STYLE;
    this.#root = this.#host.attachShadow({ mode: 'closed', delegatesFocus: true });
    this.#voice = new CardVoice(this.#root);
    listenInCard(this.#root, acts);
    for (const type of OURS) this.#host.addEventListener(type, (event) => event.stopPropagation());
    this.#outer = parent instanceof SVGElement ? inSvg(this.#host) : this.#host;
    parent.append(this.#outer);
    this.#raise();
    this.#resized = new ResizeObserver(resized);
    this.#resized.observe(this.#host);
  }

  /** Shows the card, in place of the one before; the focus stays at the control that does the same. */
  draw({ article, styles }: Drawing): void {
    const focused = this.#root.activeElement;
    const before = this.#article;
    if (before === null) this.#root.append(article);
    else if (this.isWaiting) before.replaceWith(article);
    else morph(before, article);
    if (!this.#dressed) this.#dress(styles);
    if (this.#wantsFocus || (focused !== null && this.#root.activeElement === null)) this.focus();
    this.#voice.tell();
  }

  #dress(styles: string): void {
    this.#dressed = true;
    if (adopt(this.#root, styles)) return;
    const element = document.createElementNS(XHTML, 'style');
    // The text of an extension, so the page's policy for styles does not hold for it.
    element.textContent = styles;
    this.#root.prepend(element);
  }

  /** Shows that something will come, where nothing is there yet. */
  wait(skeleton: HTMLElement): void {
    this.#root.append(skeleton);
    if (this.#wantsFocus) skeleton.focus({ preventScroll: true });
  }

  get isEmpty(): boolean {
    return this.#article === null;
  }

  get isWaiting(): boolean {
    return this.#article?.ariaBusy === 'true';
  }

  /** Something of the card was copied: it says so. */
  copied(): void {
    this.#voice.copied();
  }

  get #article(): HTMLElement | null {
    return this.#root.querySelector('article');
  }

  /** Above everything else in the top layer. */
  #raise(): void {
    if (!('popover' in this.#host)) return;
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  /** @param left and top in CSS pixels of the viewport */
  moveTo(left: number, top: number): void {
    this.#host.style.setProperty('left', `${left}px`, 'important');
    this.#host.style.setProperty('top', `${top}px`, 'important');
  }

  get size(): Size {
    return { width: this.#host.offsetWidth, height: this.#host.offsetHeight };
  }

  get box(): DOMRect {
    return this.#host.getBoundingClientRect();
  }

  /** Whether an event of the page came from inside the card (the page sees the host only). */
  isTargetOf(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#host || this.#root.activeElement !== null;
  }

  /** Where no card is drawn yet, the first one gets the focus. */
  focus(): void {
    this.#wantsFocus = this.isEmpty;
    this.#article?.focus({ preventScroll: true });
  }

  /** Where a helper element may stand for a moment. */
  get inside(): ShadowRoot {
    return this.#root;
  }

  /** Takes it out of the page; for good. */
  remove(): void {
    this.#resized.disconnect();
    this.#outer.remove();
  }
}

function inSvg(host: Element): Element {
  const foreign = document.createElementNS(SVG, 'foreignObject');
  foreign.setAttribute('width', '100%');
  foreign.setAttribute('height', '100%');
  foreign.style.pointerEvents = 'none';
  foreign.append(host);
  return foreign;
}

/** Events of the card are no business of the page's shortcuts and menus. */
const OURS = [
  'click',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
  'copy',
] as const;

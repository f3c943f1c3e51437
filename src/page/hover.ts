import type { Settings } from '../settings';
import type { Cards } from './cards';
import type { Mark } from './mark';

/** The pointer rests when it has not moved for so long (ms). */
const REST = 50;
/** Moves up to so many pixels are a hand that trembles. */
const TREMOR = 4;
/** A finger held down for so long (ms) asks for the card; a tap keeps its meaning. */
const LONG_PRESS = 500;

export interface HoverHost {
  readonly settings: () => Pick<Settings, 'opener' | 'openDelay' | 'closeDelay'>;
  /** The mark under a point, whatever it takes to find out. */
  readonly find: (x: number, y: number) => Mark | null;
  /** The mark that the pointer rests on, to be tinted. */
  readonly pointed: (mark: Mark | null) => void;
  readonly cards: Cards;
}

/**
 * Opens the card where the pointer rests and closes it when the pointer has left both. Nothing is measured while the
 * pointer moves: the point is kept and looked at when it comes to rest.
 */
export class Hover {
  readonly #host: HoverHost;
  readonly #signal: AbortSignal;
  #x = -1;
  #y = -1;
  #restedX = -1;
  #restedY = -1;
  #pointed: Mark | null = null;
  readonly #rest = new Timer();
  readonly #open = new Timer();
  readonly #close = new Timer();
  readonly #press = new Timer();

  constructor(host: HoverHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    const options = { signal, capture: true, passive: true };
    addEventListener('pointermove', (event) => this.#moved(event), options);
    addEventListener('pointerdown', (event) => this.#pressed(event), options);
    addEventListener('pointerup', () => this.#press.stop(), options);
    addEventListener('pointercancel', () => this.#press.stop(), options);
    addEventListener('keydown', (event) => this.#key(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.#left(), options);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#x = event.clientX;
    this.#y = event.clientY;
    if (event.pointerType === 'touch') {
      if (this.#strayed()) this.#press.stop();
      return;
    }
    const { cards } = this.#host;
    if (event.buttons !== 0) {
      this.#calm();
      return;
    }
    this.#keepOrClose();
    if (cards.own(event)) {
      this.#calm();
      return;
    }
    if (this.#strayed()) this.#open.stop();
    this.#rest.start(REST, () => this.#rested(event.altKey));
  }

  #keepOrClose(): void {
    const { cards, settings } = this.#host;
    const card = cards.current;
    if (card === null || card.hasFocus || card.covers(this.#x, this.#y)) this.#close.stop();
    else this.#close.startOnce(settings().closeDelay, () => cards.close());
  }

  #rested(alt: boolean): void {
    if (this.#signal.aborted) return;
    const { cards, find, settings } = this.#host;
    this.#restedX = this.#x;
    this.#restedY = this.#y;
    this.#point(find(this.#x, this.#y));
    const mark = this.#pointed;
    if (mark === null || cards.current?.mark === mark || isSelecting()) {
      this.#open.stop();
      return;
    }
    cards.prepare(mark);
    const { opener, openDelay } = settings();
    if (alt) this.#show(mark);
    else if (opener === 'hover') this.#open.startOnce(Math.max(0, openDelay - REST), () => this.#show(mark));
  }

  #point(mark: Mark | null): void {
    if (mark === this.#pointed) return;
    this.#pointed = mark;
    this.#open.stop();
    this.#host.pointed(mark);
  }

  #show(mark: Mark): void {
    this.#open.stop();
    this.#close.stop();
    this.#host.cards.open(mark);
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || this.#host.cards.own(event)) return;
    this.#calm();
    this.#host.cards.close();
    if (event.pointerType !== 'touch') return;
    this.#x = this.#restedX = event.clientX;
    this.#y = this.#restedY = event.clientY;
    this.#press.start(LONG_PRESS, () => {
      const mark = this.#host.find(this.#x, this.#y);
      if (mark !== null) this.#show(mark);
    });
  }

  /** Alt over a mark opens its card at once. */
  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Alt' || event.repeat) return;
    if (this.#pointed !== null && !isSelecting()) this.#show(this.#pointed);
  }

  #left(): void {
    this.#calm();
    const { cards, settings } = this.#host;
    const card = cards.current;
    if (card !== null && !card.hasFocus) this.#close.startOnce(settings().closeDelay, () => cards.close());
  }

  #strayed(): boolean {
    return Math.hypot(this.#x - this.#restedX, this.#y - this.#restedY) > TREMOR;
  }

  #calm(): void {
    this.#rest.stop();
    this.#open.stop();
    this.#point(null);
  }

  #stop(): void {
    for (const timer of [this.#rest, this.#open, this.#close, this.#press]) timer.stop();
  }
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

class Timer {
  #id: ReturnType<typeof setTimeout> | null = null;

  start(delay: number, run: () => void): void {
    this.stop();
    this.startOnce(delay, run);
  }

  startOnce(delay: number, run: () => void): void {
    this.#id ??= setTimeout(() => {
      this.#id = null;
      run();
    }, delay);
  }

  stop(): void {
    if (this.#id !== null) clearTimeout(this.#id);
    this.#id = null;
  }
}

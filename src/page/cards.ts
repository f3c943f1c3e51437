import { Drawings, type Look } from './drawings';
import type { Mark } from './mark';
import { firstLook, OpenCard } from './open-card';

/** The cards of this frame: at most one that comes and goes, and those that were pinned. */
export class Cards {
  readonly #drawings = new Drawings();
  readonly #language: () => Look['language'];
  readonly #failed: (error: unknown) => void;
  readonly #pinned = new Set<OpenCard>();
  readonly #closed: () => void;
  #current: OpenCard | null = null;

  constructor(
    language: () => Look['language'],
    events: { readonly closed: () => void; readonly failed: (error: unknown) => void },
    signal: AbortSignal,
  ) {
    this.#language = language;
    this.#closed = events.closed;
    this.#failed = events.failed;
    signal.addEventListener('abort', () => this.closeAll(), { once: true });
  }

  get current(): OpenCard | null {
    return this.#current;
  }

  /** Opens this mark's card in place of the last one. */
  open(mark: Mark): void {
    if (this.#current?.mark === mark) return;
    this.close();
    this.#current = new OpenCard(mark, this.#drawings, this.#language(), {
      pinned: (card) => this.#movePinned(card),
      closed: (card) => this.#forget(card),
      failed: this.#failed,
    });
  }

  /** This mark's card will probably be opened. */
  prepare(mark: Mark): void {
    this.#drawings.prepare(firstLook(mark, this.#language()));
  }

  /** Draws the open cards anew, because other data answer now. */
  redraw(): void {
    this.#drawings.forget();
    for (const card of [this.#current, ...this.#pinned]) card?.redraw();
  }

  /** Cards hold for this day; null for today. */
  asOf(day: string | null): void {
    this.#drawings.asOf(day);
    this.redraw();
  }

  /** The card that comes and goes; pinned ones stay. */
  close(): void {
    this.#current?.close();
  }

  /** Pinned ones too. */
  closeAll(): void {
    this.close();
    for (const card of this.#pinned) card.close();
  }

  /** Whether an event happened in one of the cards. */
  own(event: Event): boolean {
    return [this.#current, ...this.#pinned].some((card) => card?.isTargetOf(event) === true);
  }

  /** Marks have left the page: so do their cards, unless pinned. */
  dropped(marks: readonly Mark[]): void {
    if (this.#current !== null && marks.includes(this.#current.mark)) this.close();
  }

  #movePinned(card: OpenCard): void {
    if (card.pinned) {
      this.#pinned.add(card);
      if (this.#current === card) this.#current = null;
    } else {
      this.#pinned.delete(card);
      if (this.#current !== card) this.close();
      this.#current = card;
    }
  }

  #forget(card: OpenCard): void {
    this.#pinned.delete(card);
    if (this.#current === card) {
      this.#current = null;
      this.#closed();
    }
  }
}

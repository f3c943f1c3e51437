import { drawCard, type Request } from '../messages';

/** What a card shows, and how. */
export type Look = Omit<Request<'card'>, 'styled' | 'on'>;

export interface Drawing {
  readonly article: HTMLElement;
  readonly styles: string;
}

/** Cards as the background draws them. This frame keeps their styles, and the one drawing that was asked for ahead. */
export class Drawings {
  #styles: string | null = null;
  #day: string | null = null;
  #ahead: { readonly key: string; readonly drawing: Promise<Drawing> } | null = null;

  /** Asks for a card that will probably be opened next. */
  prepare(look: Look): void {
    const key = JSON.stringify(look);
    if (this.#ahead?.key === key) return;
    const drawing = this.#ask(look);
    this.#ahead = { key, drawing };
    drawing.catch(() => {
      // Told to the one who opens the card: it is asked for again then.
      if (this.#ahead?.drawing === drawing) this.#ahead = null;
    });
  }

  /** @param day `YYYY-MM-DD` for which the next ones hold; null for today */
  asOf(day: string | null): void {
    this.#day = day;
  }

  /** What was asked for ahead is out of date. */
  forget(): void {
    this.#ahead = null;
  }

  /** @throws what the sender throws */
  draw(look: Look): Promise<Drawing> {
    const ahead = this.#ahead;
    this.#ahead = null;
    return ahead?.key === JSON.stringify(look) ? ahead.drawing : this.#ask(look);
  }

  async #ask(look: Look): Promise<Drawing> {
    const { markup, styles } = await drawCard({
      ...look,
      ...(this.#day === null ? {} : { on: this.#day }),
      styled: this.#styles !== null,
    });
    this.#styles = styles ?? this.#styles;
    // A document of its own without a window: nothing in it runs or loads.
    const article = new DOMParser().parseFromString(markup, 'text/html').querySelector('article');
    if (article === null || this.#styles === null)
      throw new Error('The card came without its markup or styles');
    return { article: document.importNode(article, true), styles: this.#styles };
  }
}

/** How long a copy control says that it has copied (ms). */
const COPIED = 1500;

/** What the card says to a screen reader, and what its copy control says for a moment. */
export class CardVoice {
  readonly #root: ShadowRoot;
  #said = '';
  #copied: ReturnType<typeof setTimeout> | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Number, verdict and reason, once a document. */
  tell(): void {
    const words = this.#region?.dataset['spoken'] ?? '';
    if (words === this.#said) return;
    this.#said = words;
    // A live region speaks of changes only, so the words must come after it stands.
    setTimeout(() => this.#speak(words));
  }

  /** Something was copied: said, and shown on the control. */
  copied(): void {
    const words = this.#root.querySelector('article')?.dataset['copied'] ?? '';
    this.#speak(words);
    const label = this.#root.querySelector('[data-act="copy"], [data-act="cite"]')?.lastChild;
    if (this.#copied !== null || !(label instanceof Text)) return;
    const before = label.data;
    label.data = words;
    this.#copied = setTimeout(() => {
      this.#copied = null;
      if (label.data === words) label.data = before;
      this.#speak('');
    }, COPIED);
  }

  #speak(words: string): void {
    if (this.#region !== null) this.#region.textContent = words;
  }

  get #region(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('[data-spoken]');
  }
}

import { report, type PageReport } from '../messages';
import { isPausedOn, listsHost, type Settings } from '../settings';
import type { Lifetime } from './lifetime';
import { NOTHING } from './page-report';
import { Reading } from './reading';

/** Text that is code or data from end to end is no page to read. */
const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml|image\/svg\+xml)$/;

/** This frame: whether it is read at all, by the user's settings and the document's kind. */
export class Page {
  readonly #life: Lifetime;
  readonly #listen: () => void;
  #settings: Settings | null = null;
  /** What the user said of this page alone; null: nothing, and the settings decide. */
  #pausedHere: boolean | null = null;
  #day: string | null = null;
  #toldPaused = false;
  #reading: { readonly now: Reading; readonly terms: string; readonly end: AbortController } | null = null;

  /** @param listen hears what the window tells; called again where the page has taken its listeners away */
  constructor(life: Lifetime, listen: () => void) {
    this.#life = life;
    this.#listen = listen;
    listen();
  }

  /** Begins, stops or repaints as the settings say. */
  apply(settings: Settings): void {
    const before = this.#isSitePaused;
    this.#settings = settings;
    if (this.#isSitePaused !== before) this.#pausedHere = null;
    this.#tellPaused();
    if (this.#isPaused || this.#reading?.terms !== this.#terms) this.#stop();
    if (this.#isPaused || (this.#isQuiet && this.#reading === null)) return;
    if (this.#reading === null) this.#start();
    else this.#reading.now.apply(settings);
  }

  /** What the user says of this page alone; it holds until the settings say something else of the site. */
  pause(paused: boolean): void {
    this.#pausedHere = paused;
    if (this.#settings !== null) this.apply(this.#settings);
  }

  /** What the popup lists of this frame. */
  report(): PageReport {
    if (this.#settings === null) return { ...NOTHING, busy: true };
    if (this.#isPaused) return { ...NOTHING, paused: true };
    // A quiet site is read when somebody asks for its list, not before.
    if (this.#reading === null) this.#start();
    const reading = this.#reading?.now;
    if (reading === undefined) return NOTHING;
    return {
      citations: reading.citations(),
      limitReached: reading.limitReached,
      paused: false,
      quiet: this.#isQuiet,
      reading: reading.reading,
      busy: reading.busy,
      on: this.#day,
    };
  }

  /** Other data answer now. */
  refresh(): void {
    this.#reading?.now.refresh();
  }

  /** @param day `YYYY-MM-DD` for which to mark; null for today */
  asOf(day: string | null): void {
    this.#day = day;
    this.#reading?.now.asOf(day);
  }

  /** @returns false where nothing is read, or no mark that can be seen cites it */
  jump(canonical: string): boolean {
    return this.#reading?.now.jump(canonical) ?? false;
  }

  /**
   * Forward (1) or back (−1) to a mark that is drawn.
   * @param enter from the edge of the frame, not from the last mark
   * @returns false where there is none
   */
  step(direction: 1 | -1, enter: boolean): boolean {
    return this.#reading?.now.step(direction, enter) ?? false;
  }

  get #isPaused(): boolean {
    return this.#pausedHere ?? this.#isSitePaused;
  }

  get #isSitePaused(): boolean {
    return this.#settings !== null && isPausedOn(this.#settings, hostsOf());
  }

  /** Nothing is drawn: read when somebody asks for the list. */
  get #isQuiet(): boolean {
    const { marks, quietSites = [] } = this.#settings ?? {};
    return marks === 'none' || hostsOf().some((host) => listsHost(quietSites, host));
  }

  /** What is read and marked at all: where that changes, reading begins again. */
  get #terms(): string {
    return JSON.stringify([this.#isQuiet, this.#settings?.code, this.#settings?.doubtful]);
  }

  /** The document is put away: its counts leave the badge. */
  leave(): void {
    tell({ leaving: true });
  }

  /** The document is shown again from the browser's cache of pages: the toolbar has forgotten what it was told. */
  comeBack(): void {
    this.#toldPaused = false;
    this.#tellPaused();
    this.#reading?.now.reportAgain();
  }

  #start(): void {
    if (this.#settings === null || !READABLE.test(document.contentType) || !this.#life.check()) return;
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, this.#life.signal]);
    const failed = () => void this.#life.check();
    const now = new Reading(this.#settings, !this.#isQuiet, failed, () => this.#startAgain(), signal);
    this.#reading = { now, terms: this.#terms, end };
    if (this.#day !== null) this.#reading.now.asOf(this.#day);
  }

  #startAgain(): void {
    this.#stop();
    this.#start();
    this.#listen();
  }

  #stop(): void {
    if (this.#reading === null) return;
    this.#reading.end.abort();
    this.#reading = null;
    tell({});
  }

  /** The toolbar's icon says it of the page in the window. */
  #tellPaused(): void {
    if (window !== top || this.#isPaused === this.#toldPaused) return;
    this.#toldPaused = this.#isPaused;
    tell({ paused: this.#toldPaused });
  }
}

/** That nothing counts here, for the badge. */
function tell(more: { readonly leaving?: true; readonly paused?: boolean }): void {
  // The worker may be gone; the browser itself clears what its toolbar says of a page that is left.
  report({ attention: 0, total: 0, ...more }).catch(() => undefined);
}

/** The frame's own host and, where the browser tells, that of the page around it. */
function hostsOf(): string[] {
  const around = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  return [self.origin, ...around].flatMap((origin) =>
    URL.canParse(origin) ? [new URL(origin).hostname] : [],
  );
}

import type { PageCitation } from '../messages';
import type { Settings } from '../settings';
import { languageOf } from '../settings';
import { Cards } from './cards';
import { CountsTold } from './counts-told';
import { faceOf } from './faces';
import { caretAt, markAt } from './hit';
import { watchGround } from './ground';
import { Hover } from './hover';
import { listenToKeys } from './keyboard';
import { elementOf, type Mark } from './mark';
import { MarkStore } from './mark-store';
import { Nearby } from './nearby';
import styles from './marks.css?inline';
import { Watch, type Changes } from './observe';
import { nextMark } from './next-mark';
import { Painter } from './paint';
import { citationsOf, countsOf, NO_COUNTS, shownInOrder } from './page-report';
import { Places } from './places';
import { Reader } from './reader';
import { Resolver } from './resolver';
import { scrollToMark } from './scroll';
import { ShadowRoots } from './shadow';
import { adoptInPage } from './sheet';
import { firstInView } from './in-view';
import { Themes } from './theme';
import { around, follows } from './surroundings';

/** Shadow roots come without any event: they are looked for again then (ms after the start), */
const LATE_ROOTS: readonly number[] = [500, 2000, 6000];
/** and at most so often (ms) while the page changes. */
const ROOTS_AGAIN = 2000;
/** How long a mark that was jumped to is lit (ms). */
const FLASH = 1600;

/** One frame being read: from the first slice until the signal aborts. Wires the parts; each does its own work. */
export class Reading {
  readonly #signal: AbortSignal;
  readonly #places: Places;
  readonly #themes = new Themes();
  readonly #store = new MarkStore();
  readonly #nearby: Nearby;
  readonly #painter: Painter;
  readonly #reader: Reader;
  readonly #resolver: Resolver;
  readonly #roots: ShadowRoots;
  readonly #watch: Watch;
  readonly #cards: Cards;
  readonly #counts: CountsTold;
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #top = document.documentElement;
  readonly #replaced: () => void;
  #settings: Settings;
  #marked: boolean;
  #pointed: Mark | null = null;
  #stepped: Mark | null = null;
  #rootsSearched = 0;

  /**
   * @param marked false on quiet sites: recognised for the popup's list, not drawn, no card
   * @param failed told of every message that did not get through
   * @param replaced told where the page has another root: `document.open` takes every listener away
   */
  constructor(
    settings: Settings,
    marked: boolean,
    failed: (error: unknown) => void,
    replaced: () => void,
    signal: AbortSignal,
  ) {
    this.#signal = signal;
    this.#replaced = replaced;
    this.#settings = settings;
    this.#marked = marked;
    this.#places = new Places(settings.code);
    this.#painter = new Painter(signal);
    this.#nearby = new Nearby((marks) => this.#repaint(marks), signal);
    this.#resolver = new Resolver((known) => this.#answered(known), failed, signal);
    this.#reader = new Reader(
      this.#places,
      this.#store,
      { changed: (added, removed) => this.#changed(added, removed), degraded: () => this.#watch.stop() },
      signal,
      { doubtful: settings.doubtful },
    );
    this.#roots = new ShadowRoots((root) => this.#enter(root));
    this.#watch = new Watch((changes) => this.#pageChanged(changes), signal);
    this.#cards = new Cards(
      () => languageOf(this.#settings),
      { closed: () => this.#focus(), failed },
      signal,
    );
    watchGround(() => {
      this.#themes.forget();
      this.#repaint(this.#store);
    }, signal);
    this.#counts = new CountsTold(
      () => (marked ? countsOf(this.#store, (canonical) => this.#resolver.glance(canonical)) : NO_COUNTS),
      signal,
    );
    this.#forced.addEventListener('change', () => this.#repaint(this.#store), { signal });
    if (marked) this.#listen();
    this.#start();
    this.#counts.tellLater();
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  get busy(): boolean {
    return this.#reader.busy;
  }

  get reading(): 'whole' | 'pointer' {
    return this.#reader.reading;
  }

  get limitReached(): boolean {
    return this.#store.limitReached;
  }

  /** What the frame cites, in order of first appearance. */
  citations(): PageCitation[] {
    return citationsOf(this.#store);
  }

  /** Asks again for everything that is marked, and redraws the open cards; a page that nobody sees waits until it is seen. */
  refresh(): void {
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', this.#refreshSeen, { signal: this.#signal, once: true });
      return;
    }
    this.#resolver.askAgain();
    this.#cards.redraw();
  }

  /** One and the same function, so that a hidden page is refreshed once however often the data changed. */
  readonly #refreshSeen = () => this.refresh();

  /** @param day `YYYY-MM-DD` for which marks and cards hold; null for today */
  asOf(day: string | null): void {
    this.#resolver.asOf(day);
    this.#cards.asOf(day);
  }

  /** Repaints as these settings say. Those that change what is read or marked at all need another `Reading`. */
  apply(settings: Settings): void {
    this.#settings = settings;
    this.#repaint(this.#store);
  }

  /** The next mark of a citation after the one shown last. @returns false where there is none */
  jump(canonical: string): boolean {
    const marks = shownInOrder(this.#store).filter((mark) => mark.canonical === canonical);
    const mark = marks[(marks.findIndex((one) => one === this.#stepped) + 1) % marks.length];
    if (mark === undefined) return false;
    this.#stepped = mark;
    scrollToMark(mark);
    this.#flash(mark);
    return true;
  }

  /** The next or previous mark that is drawn, with its card. @returns false past the last one */
  step(direction: 1 | -1, enter: boolean): boolean {
    const drawn = shownInOrder(this.#store).filter((mark) => this.#face(mark) !== null);
    const mark = nextMark(drawn, enter ? null : this.#stepped, direction, enter);
    if (mark === null) {
      this.#stepped = null;
      return false;
    }
    this.#stepped = mark;
    scrollToMark(mark);
    this.#cards.open(mark);
    this.#focus();
    return true;
  }

  #stepRound(direction: 1 | -1): void {
    if (!this.step(direction, false)) this.step(direction, true);
  }

  #listen(): void {
    new Hover(
      {
        settings: () => this.#settings,
        find: (x, y) => this.#find(x, y),
        pointed: (mark) => {
          this.#pointed = mark;
          this.#focus();
        },
        cards: this.#cards,
      },
      this.#signal,
    );
    listenToKeys(
      {
        cards: this.#cards,
        next: () => this.#stepRound(1),
        previous: () => this.#stepRound(-1),
        calledByKey: () => this.#stepped !== null && this.#cards.current?.mark === this.#stepped,
      },
      this.#signal,
    );
  }

  #start(): void {
    const root = document.querySelector('body') ?? document.documentElement;
    this.#watch.watch(document);
    const seen = firstInView(this.#places);
    if (seen === null) {
      this.#reader.read(root);
    } else {
      this.#reader.read(root, () => ({ first: seen }));
      this.#reader.read(root, () => ({ stop: (text) => follows(seen, text) }));
    }
    this.#reader.add(this.#roots.search(root));
    for (const delay of LATE_ROOTS) setTimeout(() => this.#searchRoots(), delay);
  }

  #searchRoots(): void {
    if (this.#signal.aborted) return;
    this.#rootsSearched = performance.now();
    this.#reader.add(this.#roots.search(document.documentElement));
  }

  #stop(): void {
    this.#store.clear();
  }

  #enter(root: ShadowRoot): void {
    // The document itself has these from the manifest.
    adoptInPage(root, styles);
    this.#watch.watch(root);
    this.#reader.read(root);
    this.#reader.add(this.#roots.search(root));
  }

  #pageChanged({ fresh, removals, editing }: Changes): void {
    const top = document.querySelector(':root');
    if (top !== null && top !== this.#top) {
      this.#replaced();
      return;
    }
    if (removals || editing) this.#places.forget();
    /** What is left of a number of which a part was taken away. */
    const left: Node[] = [];
    if (removals) {
      const gone = this.#store.sweep();
      this.#changed([], gone);
      for (const { spans } of gone) for (const { node } of spans) if (node.isConnected) left.push(node);
    }
    this.#roots.lookAgain();
    if (performance.now() - this.#rootsSearched > ROOTS_AGAIN) this.#searchRoots();
    if (this.#store.limitReached) return;
    for (const node of [...left, ...fresh]) {
      const root = node.getRootNode();
      this.#reader.read(root, () => around(node, root, this.#places));
      if (node instanceof Element) this.#reader.add(this.#roots.search(node));
    }
  }

  #changed(added: readonly Mark[], removed: readonly Mark[]): void {
    for (const mark of removed) this.#painter.paint(mark, null);
    this.#nearby.drop(removed);
    this.#nearby.add(added);
    this.#cards.dropped(removed);
    this.#resolver.want(added.map((mark) => mark.canonical));
    this.#repaint(added);
    this.#painter.restore();
    this.#counts.tellLater();
  }

  #answered(known: ReadonlySet<string>): void {
    this.#repaint([...this.#store].filter((mark) => known.has(mark.canonical)));
    this.#counts.tellLater();
  }

  #repaint(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const face = this.#nearby.has(mark) ? this.#face(mark) : null;
      this.#painter.paint(mark, face, face === null ? 'light' : this.#themes.under(elementOf(mark)));
    }
  }

  #face(mark: Mark) {
    if (!this.#marked) return null;
    const glance = this.#resolver.glance(mark.canonical);
    return faceOf(mark, glance, this.#settings.marks, this.#forced.matches);
  }

  #focus(): void {
    this.#light(this.#pointed ?? this.#cards.current?.mark ?? null);
  }

  #light(mark: Mark | null): void {
    this.#painter.focus(mark, mark === null ? 'light' : this.#themes.under(elementOf(mark)));
  }

  #flash(mark: Mark): void {
    this.#light(mark);
    setTimeout(() => {
      if (!this.#signal.aborted) this.#focus();
    }, FLASH);
  }

  #find(x: number, y: number): Mark | null {
    this.#roots.lookAt(document.elementFromPoint(x, y));
    const roots = this.#roots.all;
    const found = markAt(x, y, this.#store, roots);
    if (found !== null || (this.reading === 'whole' && !this.limitReached)) return found;
    const caret = caretAt(x, y, roots);
    if (caret === null) return null;
    const root = caret.node.getRootNode();
    this.#reader.readNow(root, around(caret.node, root, this.#places));
    return markAt(x, y, this.#store, roots);
  }

  /** Counts are told even if they have not changed. */
  reportAgain(): void {
    this.#counts.tellAgain();
  }
}

import { detect, LENIENT, type Hit } from '../detect';
import type { Block } from './blocks';
import { Budget } from './budget';
import { BlockCursor, type Stretch } from './cursor';
import type { Job } from './job';
import { markOf, type Mark } from './mark';
import type { MarkStore } from './mark-store';
import type { Places } from './places';
import { whenIdle } from './when-idle';

/** Longest hold on the main thread, in milliseconds. */
const SLICE = 8;
/** A page whose work has waited for so long (ms) is too large or too busy to be read whole. */
const PATIENCE = 15_000;

export interface ReaderEvents {
  /** After each slice: what came on the page and what left it. */
  readonly changed: (added: readonly Mark[], removed: readonly Mark[]) => void;
  /** Reading has stopped for good; only what the pointer rests on is looked up from now on. */
  readonly degraded: () => void;
}

interface Waiting {
  readonly job: Job;
  readonly since: number;
}

/** Reads text in slices, first come first served, within the budget; finds identifiers and keeps the store right. */
export class Reader {
  readonly #places: Places;
  readonly #store: MarkStore;
  readonly #events: ReaderEvents;
  readonly #budget: Budget;
  readonly #signal: AbortSignal;
  readonly #given: number;
  readonly #queue: Waiting[] = [];
  #added: Mark[] = [];
  #removed: Mark[] = [];
  #running = false;
  #reading: 'whole' | 'pointer' = 'whole';

  constructor(
    places: Places,
    store: MarkStore,
    events: ReaderEvents,
    signal: AbortSignal,
    { budget = new Budget(), doubtful = false } = {},
  ) {
    this.#places = places;
    this.#store = store;
    this.#events = events;
    this.#budget = budget;
    this.#signal = signal;
    this.#given = doubtful ? LENIENT : 0;
  }

  get reading(): 'whole' | 'pointer' {
    return this.#reading;
  }

  get busy(): boolean {
    return this.#queue.length > 0;
  }

  /** Reads a subtree, or a stretch of it, when its turn comes; where it begins is found out then. */
  read(root: Node, stretch?: () => Stretch): void {
    let cursor: BlockCursor | null = null;
    this.add({
      step: () => {
        cursor ??= this.#cursorOver(root, stretch?.() ?? {});
        const block = cursor.take();
        if (block === null) return cursor.advance();
        this.#look(block);
        return true;
      },
      pause: () => cursor?.pause(),
    });
  }

  /** Puts a job at the end of the queue; dropped where reading has stopped for good. */
  add(job: Job): void {
    if (this.#reading === 'pointer' || this.#signal.aborted) return;
    this.#queue.push({ job, since: performance.now() });
    if (!this.#running) this.#next();
  }

  /** Reads a stretch at once, as far as one slice goes: pointer look-up where the page is not read as a whole. */
  readNow(root: Node, stretch: Stretch): void {
    const end = performance.now() + SLICE;
    const cursor = this.#cursorOver(root, stretch);
    for (let block = cursor.next(); block !== null; block = cursor.next()) {
      this.#look(block);
      if (performance.now() > end) break;
    }
    this.#tell();
  }

  #cursorOver(root: Node, stretch: Stretch): BlockCursor {
    const again = (text: Text) => this.#store.in(text).length > 0;
    return new BlockCursor(root, this.#places, this.#store.size === 0 ? stretch : { ...stretch, again });
  }

  #next(): void {
    this.#running = true;
    whenIdle(this.#budget.waitFor(SLICE), this.#signal, () => {
      this.#slice();
      if (this.#isHopeless()) this.#degrade();
      this.#running = this.#queue.length > 0;
      if (this.#running) this.#next();
    });
  }

  #slice(): void {
    const start = performance.now();
    const end = start + SLICE;
    let now = start;
    for (let first = this.#queue[0]; first !== undefined && now < end; first = this.#queue[0]) {
      if (!first.job.step()) this.#queue.shift();
      now = performance.now();
    }
    this.#queue[0]?.job.pause?.();
    this.#tell();
    this.#budget.spend(performance.now() - start);
  }

  #look(block: Block): void {
    const found: Mark[] = [];
    for (const hit of detect(block.text, this.#given)) {
      if (isTorn(hit, block.text)) continue;
      const mark = markOf(hit, block);
      if (mark !== null) found.push(mark);
    }
    const { added, removed } = this.#store.replace(block.pieces, found);
    this.#added.push(...added);
    this.#removed.push(...removed);
  }

  #tell(): void {
    if (this.#added.length === 0 && this.#removed.length === 0) return;
    const added = this.#added;
    const removed = this.#removed;
    this.#added = [];
    this.#removed = [];
    this.#events.changed(added, removed);
  }

  #isHopeless(): boolean {
    const first = this.#queue[0];
    if (first === undefined || this.#budget.left > 0) return false;
    return performance.now() - first.since > PATIENCE;
  }

  #degrade(): void {
    this.#reading = 'pointer';
    this.#queue.length = 0;
    this.#events.degraded();
  }
}

/** A number without its year at the text's end, but with the dash of one: the year stands where it cannot be told apart. */
function isTorn({ identifier, end }: Hit, text: string): boolean {
  return identifier.year === null && /^[-‐‑‒–—−－]\s*$/.test(text.slice(end));
}

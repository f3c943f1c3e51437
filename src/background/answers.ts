import { openCatalogue, type Catalogue, type OpenCatalogue, type FillableStore } from '../catalogue';
import { askIn } from '../messages';
import { questions } from '../messages/questions';
import { shippedSeed } from '../shipped-seed';
import type { JudgeOptions } from '../standard';
import type { Answer } from '../standard/answer';
import { today } from '../standard/today';

let opened: OpenCatalogue | null = null;
const watchers: (() => void)[] = [];

/** One catalogue for as long as the worker lives; opened by the first question. */
export function catalogue(): Catalogue {
  return open();
}

/** Where the catalogue keeps its data; null where the browser gives no storage. */
export function store(): FillableStore | null {
  return open().store;
}

function open(): OpenCatalogue {
  opened ??= openCatalogue({ ...shippedSeed(), today, onStatus: tellOwnPages });
  return opened;
}

/** Tells of every change of what answers and of how it stands, for as long as the worker lives. */
export function watchStatus(tell: () => void): void {
  watchers.push(tell);
}

/** Whoever shows answers may ask again: the data are others. */
export function tellOwnPages(): void {
  for (const tell of watchers) tell();
  // Mostly none of our pages is open; then the browser says so, and nobody need hear it.
  askIn(questions, 'catalogue.changed', {}).catch(() => undefined);
}

/** Answers in the order asked. @param on today where left out @param judging whether a title beside the number is its own */
export function answersFor(
  citations: readonly string[],
  on = today(),
  judging: JudgeOptions = {},
): Promise<Answer[]> {
  return catalogue().resolve(citations, on, undefined, judging);
}

import { openCatalogue, type Catalogue } from '../catalogue';
import { readShippedSeed } from '../shipped-seed';
import type { Answer } from '../standard/answer';
import { today } from './today';

let opened: Catalogue | null = null;

/** One catalogue for as long as the worker lives; opened by the first question. */
export function catalogue(): Catalogue {
  opened ??= openCatalogue({ seed: readShippedSeed });
  return opened;
}

/** Answers in the order asked. @param on today where left out */
export function answersFor(citations: readonly string[], on = today()): Promise<Answer[]> {
  return catalogue().resolve(citations, on);
}

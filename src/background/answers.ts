import { openCatalogue, type Catalogue } from '../catalogue';
import { browser } from '../browser';
import type { Answer } from '../standard/answer';
import { today } from './today';

let opened: Catalogue | null = null;

/** One catalogue for as long as the worker lives; opened by the first question. */
export function catalogue(): Catalogue {
  opened ??= openCatalogue({ seed: shipped });
  return opened;
}

async function shipped(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`seed/${path}`));
  if (!response.ok) throw new Error(`The extension lacks its file seed/${path} (${response.status})`);
  return response.bytes();
}

/** Answers in the order asked. @param on today where left out */
export function answersFor(citations: readonly string[], on = today()): Promise<Answer[]> {
  return catalogue().resolve(citations, on);
}

import { askIn, CITATION_LENGTH, handleMessages, RESOLVE_LIMIT } from '../messages';
import { questions } from '../messages/questions';
import type { Services } from './services';

/** The search reads no more of a text than this; a pasted page need not travel. */
const SEARCH_LENGTH = 1000;

/**
 * The worker's catalogue, asked by message (docs/adr/0005-popup-asks-the-worker.md).
 * @throws the signal's reason; `Refused`; the browser's own error where the worker cannot be started
 */
export function distantCatalogue(): Services['catalogue'] {
  let search: Promise<unknown> = Promise.resolve();
  return {
    async resolve(citations, on, signal) {
      const short = citations.map((citation) => citation.slice(0, CITATION_LENGTH));
      const answers = [];
      for (let start = 0; start < short.length; start += RESOLVE_LIMIT) {
        signal?.throwIfAborted();
        const batch = short.slice(start, start + RESOLVE_LIMIT);
        answers.push(...(await askIn(questions, 'catalogue.resolve', { citations: batch, on })));
      }
      return answers;
    },
    search(text, { signal, ...options }) {
      const before = search;
      // One at a time: whoever types faster than the worker answers is asked for the last word only.
      const asked = before
        .catch(() => undefined)
        .then(() => {
          signal?.throwIfAborted();
          return askIn(questions, 'catalogue.search', { text: text.slice(0, SEARCH_LENGTH), ...options });
        });
      search = asked;
      return asked;
    },
    async series(citation, on, signal) {
      signal?.throwIfAborted();
      return askIn(questions, 'catalogue.series', { citation: citation.slice(0, CITATION_LENGTH), on });
    },
    status: () => askIn(questions, 'catalogue.status', {}),
    async repair() {
      await askIn(questions, 'catalogue.repair', {});
    },
  };
}

/** Calls `tell` whenever the worker says that its status is another one. @returns how to stop */
export function watchDistantStatus(tell: () => void): () => void {
  const stop = new AbortController();
  handleMessages(
    questions,
    {
      'catalogue.changed': () => {
        tell();
        return {};
      },
    },
    stop.signal,
  );
  return () => stop.abort();
}

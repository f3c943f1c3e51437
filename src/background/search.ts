import { hitOf, type SearchHit, type SearchOptions, type SearchResult } from '../catalogue';
import { suggest } from '../identifier';
import type { Offering } from '../messages/questions';
import type { Answer } from '../standard/answer';
import { answersFor, catalogue } from './answers';
import { nearNumbers } from './near-numbers';

/** `=iso 9001` asks for what adopts it; all else is searched for. */
export async function searchFor(text: string, options: SearchOptions): Promise<Offering> {
  const adopted = /^\s*[=＝](.+)$/u.exec(text)?.[1];
  const found =
    adopted === undefined
      ? await catalogue().search(text, options)
      : await adoptersOf(adopted.trim(), options.on);
  if (found.hits.length > 0 || found.hidden > 0) return { ...found, suggestion: null, near: [] };
  const [answer] = await answersFor([text.trim()], options.on);
  const near = answer === undefined ? [] : await nearNumbers(answer, options.on, options.signal);
  return { ...found, suggestion: suggest(text), near: near.flatMap(shown) };
}

/** Documents that take over any edition of a number identically, those in force first. */
async function adoptersOf(number: string, on: string): Promise<SearchResult> {
  const start = performance.now();
  const [answer] = await answersFor([number], on);
  const editions = [...new Set([...(answer?.lineage ?? []).map(({ id }) => id), answer?.id ?? number])];
  const answers = await answersFor(editions, on);
  const ids = answers.flatMap(({ equivalents }) =>
    equivalents.flatMap(({ id, direction, degree }) =>
      direction === 'adoptedBy' && degree === 'IDT' ? [id] : [],
    ),
  );
  const adopters = await answersFor([...new Set(ids)], on);
  const gone = (one: Answer) => (one.lifecycle === 'withdrawn' ? 1 : 0);
  const hits = adopters.toSorted((a, b) => gone(a) - gone(b)).flatMap(shown);
  return { hits, total: hits.length, hidden: 0, ms: performance.now() - start };
}

function shown(answer: Answer): SearchHit[] {
  return answer.id === null ? [] : [hitOf(answer.id, answer, 'number')];
}

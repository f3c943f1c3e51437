import { suggest } from '../../identifier';
import type { Answer } from '../../standard/answer';
import type { Catalogue, Offering, SearchHit, SearchOptions, SearchResult } from '../contract';
import { hitOf } from './layers';
import { nearNumbers } from './near-numbers';

/** Characters of what was typed or pasted that are looked at. */
const LONGEST = 1000;

/**
 * What a person who types is offered. `=iso 9001` asks for what adopts it; all else is searched for.
 * @throws the signal's reason when aborted
 */
export async function offer(catalogue: Catalogue, text: string, options: SearchOptions): Promise<Offering> {
  const asked = text.trim().slice(0, LONGEST);
  const adopted = /^[=＝](.+)$/u.exec(asked)?.[1];
  const found =
    adopted === undefined
      ? await catalogue.search(asked, options)
      : await adoptersOf(adopted.trim(), catalogue, options);
  if (found.hits.length > 0 || found.hidden > 0) return { ...found, suggestion: null, near: [] };
  // A blank in Chinese parts a title from its part; where nothing reads so, it parts two words: 环境试验 低温.
  const parted = asked.replace(/\s+(?=\p{Script=Han})/gu, '+');
  if (parted !== asked) return offer(catalogue, parted, options);
  const [answer] = await catalogue.resolve([asked], options.on, options.signal);
  const near = answer === undefined ? [] : await nearNumbers(answer, catalogue, options.signal);
  return { ...found, suggestion: suggest(asked), near: near.flatMap(shown) };
}

/** Documents that take over any edition of a number identically, those in force first. */
async function adoptersOf(
  number: string,
  catalogue: Catalogue,
  { on, signal }: SearchOptions,
): Promise<SearchResult> {
  const start = performance.now();
  const [answer] = await catalogue.resolve([number], on, signal);
  const editions = [...new Set([...(answer?.lineage ?? []).map(({ id }) => id), answer?.id ?? number])];
  const answers = await catalogue.resolve(editions, on, signal);
  const ids = answers.flatMap(({ equivalents }) =>
    equivalents.flatMap(({ id, direction, degree }) =>
      direction === 'adoptedBy' && degree === 'IDT' ? [id] : [],
    ),
  );
  const adopters = await catalogue.resolve([...new Set(ids)], on, signal);
  const gone = (one: Answer) => (one.lifecycle === 'withdrawn' ? 1 : 0);
  const hits = adopters.toSorted((a, b) => gone(a) - gone(b)).flatMap(shown);
  return { hits, total: hits.length, hidden: 0, ms: performance.now() - start };
}

function shown(answer: Answer): SearchHit[] {
  return answer.id === null ? [] : [hitOf(answer.id, answer, 'number')];
}

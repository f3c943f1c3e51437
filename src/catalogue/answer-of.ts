import { parse } from '../identifier';
import { judge } from '../standard';
import type { Answer } from '../standard/answer';
import type { DateText } from '../standard/record';
import type { Shelf } from '../standard/shelf';
import { nameAnswer } from './name-answer';

/** @param shelf gathered for this citation, perhaps among others */
export function answerOf(citation: string, shelf: Shelf, on: DateText): Answer {
  const identifier = parse(citation);
  if (identifier === null) return nameAnswer(citation, shelf.dossier(citation), shelf, on);
  return { ...judge(identifier, shelf, on), query: citation };
}

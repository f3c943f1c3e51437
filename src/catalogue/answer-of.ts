import { parse } from '../identifier';
import { judge, judgeName, type JudgeOptions } from '../standard';
import type { Answer } from '../standard/answer';
import type { DateText } from '../standard/record';
import type { Shelf } from '../standard/shelf';

/** @param shelf gathered for this citation, perhaps among others */
export function answerOf(citation: string, shelf: Shelf, on: DateText, options: JudgeOptions = {}): Answer {
  const identifier = parse(citation);
  if (identifier === null) return judgeName(citation, shelf, on, options);
  return { ...judge(identifier, shelf, on, options), query: citation };
}

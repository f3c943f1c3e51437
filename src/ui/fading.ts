import type { Verdict } from '../standard/answer';

/**
 * Whether old data make this verdict doubtful: it is drawn grey (R19). A withdrawal does not lapse, so 请改用 and
 * 仅作历史引用 keep their colour however old the data are; the foot says the age in any case.
 */
export function isFaded({ staleDays, face }: Pick<Verdict, 'staleDays' | 'face'>): boolean {
  return staleDays !== null && face !== 'no' && face !== 'history';
}

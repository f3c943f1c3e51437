import type { Answer, Face } from '../standard/answer';

/** One distinct citation of a page or document. */
export interface Cited {
  readonly canonical: string;
  readonly count: number;
  /** Null until it has been looked up. */
  readonly answer: Answer | null;
}

export type GroupName = 'no' | 'look' | 'yes' | 'waiting';

export interface Group {
  readonly name: GroupName;
  readonly cited: readonly Cited[];
}

/** What must change first, then what wants a look, then what is in order. */
const groupOf: Readonly<Record<Face, GroupName>> = {
  no: 'no',
  conflict: 'look',
  until: 'look',
  upcoming: 'look',
  history: 'look',
  unknown: 'look',
  partly: 'yes',
  revision: 'yes',
  yes: 'yes',
};

const groupOrder: readonly GroupName[] = ['no', 'look', 'yes', 'waiting'];

/** The order of faces in the proportion bar and inside a group. */
export const faceOrder: readonly Face[] = [
  'no',
  'conflict',
  'until',
  'upcoming',
  'history',
  'unknown',
  'yes',
  'revision',
  'partly',
];

/** Citations by what is to be done about them, empty groups left out; the page's own order is kept within a face. */
export function groupsOf(cited: readonly Cited[]): readonly Group[] {
  const rank = ({ answer }: Cited) =>
    answer === null ? faceOrder.length : faceOrder.indexOf(answer.verdict.face);
  const sorted = [...cited].sort((a, b) => rank(a) - rank(b));
  return groupOrder
    .map((name) => ({
      name,
      cited: sorted.filter(
        ({ answer }) => (answer === null ? 'waiting' : groupOf[answer.verdict.face]) === name,
      ),
    }))
    .filter((group) => group.cited.length > 0);
}

/** How many citations have each face, in the bar's order, without the empty ones. */
export function facesOf(cited: readonly Cited[]): readonly { readonly face: Face; readonly count: number }[] {
  return faceOrder
    .map((face) => ({ face, count: cited.filter(({ answer }) => answer?.verdict.face === face).length }))
    .filter(({ count }) => count > 0);
}

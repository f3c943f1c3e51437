import type { Answer } from '../standard/answer';
import { Parts, type Open } from './Parts';
import { sentenceOf, type Translate } from './sentences';

/** What stands behind the verdict, as a note. */
export function Why({ answer, open, t }: { answer: Answer; open?: Open | undefined; t: Translate }) {
  return (
    <p class="note">
      <Parts parts={sentenceOf(answer, t).why} open={open} t={t} />
    </p>
  );
}

import type { Answer } from '../standard/answer';
import { Parts, type Open } from './Parts';
import { recognisedAs } from './recognised';
import type { Translate } from './sentences';

/** What can be said of a number that the data lack: the edition that is there, or whose number it is. */
export function NotInData({ answer, open, t }: { answer: Answer; open: Open; t: Translate }) {
  const near = answer.verdict.reason.code === 'editionNotInData' ? answer.near[0] : undefined;
  if (near) {
    const id = { id: near.id, text: near.id };
    return <Parts parts={t.parts('editionNotInDataHelp', { id })} open={open} t={t} />;
  }
  const publisher = recognisedAs(answer.canonical, t);
  return <>{publisher === null ? t('notInDataHelp') : t('notInDataKind', { publisher })}</>;
}

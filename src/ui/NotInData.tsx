import type { Answer } from '../standard/answer';
import { Parts, type Open } from './Parts';
import { recognisedAs } from './recognised';
import type { Translate } from './sentences';

/** What can be said of a number that the data lack: the edition that is there, or whose number it is. */
export function NotInData({ answer, open, t }: { answer: Answer; open: Open; t: Translate }) {
  const { code } = answer.verdict.reason;
  const [near] = answer.near;
  if (near && (code === 'editionNotInData' || code === 'draftCited')) {
    const id = { id: near.id, text: near.id };
    const help = code === 'draftCited' ? 'why_draftCited' : 'editionNotInDataHelp';
    return <Parts parts={t.parts(help, { id, ids: id })} open={open} t={t} />;
  }
  const publisher = recognisedAs(answer.canonical, t);
  return <>{publisher === null ? t('notInDataHelp') : t('notInDataKind', { publisher })}</>;
}

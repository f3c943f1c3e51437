import type { Answer } from '../standard/answer';
import type { CardProps } from './Card';
import { Facts } from './Facts';
import { Glyph } from './Glyph';
import { Icon } from './Icon';
import { Num, Parts } from './Parts';
import { factsOf } from './facts';
import { closeIcon, pinIcon } from './icons';
import { noteStands, type Sentence, type Translate } from './sentences';
import { recognisedAs } from './recognised';
import { otherTitles, titleFor } from './titles';

type Props = CardProps & { answer: Answer; sentence: Sentence; t: Translate };

/** Verdict, number, title, facts. */
export function CardHead(props: Props) {
  const { answer, expanded, pinned, sentence, t } = props;
  return (
    <div
      class={pinned ? 'card-main grip' : 'card-main'}
      {...(props.onGrip ? { onPointerDown: props.onGrip } : {})}
    >
      <p class="verdict">
        <Glyph face={answer.verdict.face} />
        <span>
          <Parts parts={sentence.compact} open={props.onOpenId} t={t} />
        </span>
      </p>
      <div class="card-tools">
        <button
          type="button"
          class={pinned ? 'ib on' : 'ib'}
          aria-label={t(pinned ? 'unpin' : 'pin')}
          aria-pressed={pinned}
          data-act="pin"
          onClick={props.onPin}
        >
          <Icon path={pinIcon} />
        </button>
        <button type="button" class="ib" aria-label={t('close')} data-act="close" onClick={props.onClose}>
          <Icon path={closeIcon} />
        </button>
      </div>
      <div class="ident">
        <span class="num">{numberOf(answer)}</span>
        <Spelling {...props} />
      </div>
      <Title {...props} />
      {expanded && <OtherTitles answer={answer} t={t} />}
      {expanded && noteStands(answer) === 'head' ? (
        <p class="note">
          <Parts parts={sentence.why} open={props.onOpenId} t={t} />
        </p>
      ) : (
        !expanded && <Facts facts={factsOf(answer, t)} t={t} />
      )}
    </div>
  );
}

const undated = (answer: Answer) => answer.match === 'work';

/** The number the card is about: as asked where no edition was named, else that of the document found. */
function numberOf(answer: Answer): string {
  return (undated(answer) ? answer.canonical : (answer.id ?? answer.canonical)) ?? answer.query;
}

function Spelling({ answer, pageText, t }: Props) {
  if (undated(answer)) return <span class="as">{t('undated')}</span>;
  if (answer.id === null || answer.canonical === null || answer.canonical === answer.id) return null;
  return (
    <span class="as">
      <Parts parts={t.parts('asWritten', { text: { id: pageText, text: pageText } })} t={t} />
    </span>
  );
}

/** In the languages of its sources: the original is among them where the reader's own is not it. */
function OtherTitles({ answer, t }: Pick<Props, 'answer' | 't'>) {
  if (answer.id === null) return null;
  return (
    <>
      {otherTitles(answer.titles, titleFor(answer.titles, t.language)).map(({ lang, text }) => (
        <p key={lang} class="title other" lang={lang}>
          {text}
        </p>
      ))}
    </>
  );
}

function Title({ answer, onOpenId, t }: Props) {
  const title = titleFor(answer.titles, t.language);
  if (answer.id === null) {
    const near = answer.verdict.reason.code === 'editionNotInData' ? answer.near[0] : undefined;
    const publisher = recognisedAs(answer.canonical, t);
    return (
      <p class="title">
        {near ? (
          <Parts
            parts={t.parts('editionNotInDataHelp', { id: { id: near.id, text: near.id } })}
            open={onOpenId}
            t={t}
          />
        ) : publisher === null ? (
          t('notInDataHelp')
        ) : (
          t('notInDataKind', { publisher })
        )}
      </p>
    );
  }
  if (title === null) return null;
  const words = <span lang={title.lang}>{title.text}</span>;
  if (undated(answer) && answer.verdict.reason.code === 'currentEdition') {
    const [before = '', after = ''] = t('undatedNow', { id: '\u0000', title: '' }).split('\u0000');
    return (
      <p class="title" title={title.text}>
        {before}
        <Num id={answer.id} open={onOpenId} t={t} />
        {after}
        {words}
      </p>
    );
  }
  return (
    <p class="title" title={title.text}>
      {words}
    </p>
  );
}

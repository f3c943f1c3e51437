import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import { Num, type Open } from './Parts';
import type { Place } from './Section';
import type { Translate } from './sentences';
import type { Title as Titled } from './titles';

/** The title to show, with the edition that it belongs to where none was named; on a page of ours also that there is none. */
export function Title({
  answer,
  title,
  place,
  onOpenId,
  missing,
  t,
}: {
  answer: Answer;
  title: Titled | null;
  place: Place;
  onOpenId: Open;
  missing?: ComponentChildren;
  t: Translate;
}) {
  const { id } = answer;
  if (id === null) return <p class="title">{missing ?? t('notInDataHelp')}</p>;
  if (title === null) return place === 'page' ? <p class="title">{t('noTitle')}</p> : null;
  const words = <span lang={title.lang}>{title.text}</span>;
  const undated = answer.match === 'work';
  const now = undated && answer.verdict.reason.code === 'currentEdition';
  const [before = '', after = ''] = now
    ? t('undatedNow', { id: '\u0000', title: '' }).split('\u0000')
    : ['', ' '];
  const named = now || (undated && place === 'page');
  const line = named ? (
    <>
      {before}
      <Num id={id} open={onOpenId} t={t} />
      {after}
      {words}
    </>
  ) : (
    words
  );
  if (place === 'page') return <Clamped key={id} line={line} t={t} />;
  return (
    <p class="title" title={title.text}>
      {line}
    </p>
  );
}

/** As many lines as the style sheet allows, and the whole of it when asked for. */
function Clamped({ line, t }: { line: ComponentChildren; t: Translate }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const shown = text.current;
    if (shown && !whole) setCut(shown.scrollHeight > shown.clientHeight);
  }, [line, whole]);
  return (
    <>
      <p ref={text} class={whole ? 'title full' : 'title'}>
        {line}
      </p>
      {cut && !whole && (
        <button type="button" class="go whole" onClick={() => setWhole(true)}>
          {t('wholeTitle')}
        </button>
      )}
    </>
  );
}

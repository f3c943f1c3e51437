import type { Part, Translator } from './i18n';
import type { AnswerKey } from './i18n';

export type Open = (id: string) => void;

/** A designation: a link to its own answer where there is somewhere to open it. Never broken over two lines. */
export function Num({
  id,
  text = id,
  open,
  t,
}: {
  id: string;
  text?: string;
  open?: Open | undefined;
  t: Translator<AnswerKey>;
}) {
  if (!open) return <span class="num">{text}</span>;
  return (
    <button
      type="button"
      class="go num"
      {...(text === id ? {} : { 'aria-label': id })}
      title={t('open', { id })}
      data-act="open"
      data-to={id}
      onClick={() => open(id)}
    >
      {text}
    </button>
  );
}

/** A sentence with its designations as links. */
export function Parts({
  parts,
  open,
  t,
}: {
  parts: readonly Part[];
  open?: Open | undefined;
  t: Translator<AnswerKey>;
}) {
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? part : <Num key={index} id={part.id} text={part.text} open={open} t={t} />,
      )}
    </>
  );
}

import type { Titles } from '../standard/record';
import { Glyph, hueClass } from './Glyph';
import { hitsIn } from './hits';
import { noteOf, type Noted } from './notes';
import type { PageTranslate } from './pageTranslate';
import { titleFor } from './titles';
import { isFaded } from './fading';

export interface Row extends Noted {
  readonly titles: Titles;
}

/** One document of a list. The right edge speaks only where the answer is not a plain yes. */
export function ResultRow({
  row,
  query = '',
  here = false,
  onOpen,
  t,
}: {
  row: Row;
  query?: string;
  /** The document that is being looked at. */
  here?: boolean;
  onOpen: (id: string) => void;
  t: PageTranslate;
}) {
  const { face } = row.verdict;
  const title = titleFor(row.titles, t.language);
  const note = noteOf(row, t);
  const stale = isFaded(row.verdict) ? ' stale' : '';
  return (
    <li>
      <button
        type="button"
        class={`row ${hueClass[face]}${stale}${here ? ' sel' : ''}`}
        data-id={row.id}
        aria-current={here ? 'true' : undefined}
        onClick={() => onOpen(row.id)}
      >
        <Glyph face={face} />
        <span class="num">{row.id}</span>
        <span class="s">{note ?? <span class="sr">{t(`face_${face}`)}</span>}</span>
        <span class="t" lang={title?.lang}>
          {title === null
            ? t('noTitle')
            : hitsIn(title.text, query).map(({ text, hit }, index) =>
                hit ? <mark key={index}>{text}</mark> : text,
              )}
        </span>
      </button>
    </li>
  );
}

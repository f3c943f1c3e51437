import type { Answer } from '../standard/answer';
import { Glyph, hueClass } from './Glyph';
import { Icon } from './Icon';
import { Parts } from './Parts';
import { facesOf, groupsOf, type Cited, type GroupName } from './audit';
import { jumpIcon } from './icons';
import type { PageKey } from './i18n/pageMessages';
import type { PageTranslate } from './pageTranslate';
import { sentenceOf } from './sentences';
import { titleFor } from './titles';
import { isFaded } from './fading';

/** What is still being looked up needs no heading: mostly it is there before anybody has read one. */
const headings: Readonly<Record<GroupName, PageKey | null>> = {
  no: 'face_no',
  look: 'groupLook',
  yes: 'face_yes',
  waiting: null,
};

/** The share of each verdict, said in words as well. */
export function Meter({ cited, t }: { cited: readonly Cited[]; t: PageTranslate }) {
  const faces = facesOf(cited);
  const words = faces.map(({ face, count }) => t('meterItem', { count, face: t(`face_${face}`) }));
  return (
    <div class="meter" role="img" aria-label={words.join(t('listComma'))}>
      {faces.map(({ face, count }) => (
        <i
          key={face}
          style={{ flex: count }}
          class={`${hueClass[face]}${face === 'unknown' ? ' dot' : ''}`}
        />
      ))}
    </div>
  );
}

/** Citations grouped by what is to be done. A row opens the document; the cross-hair goes to its place. */
export function AuditList({
  cited,
  onOpen,
  onJump,
  t,
}: {
  cited: readonly Cited[];
  onOpen: (canonical: string) => void;
  onJump?: (canonical: string) => void;
  t: PageTranslate;
}) {
  return (
    <>
      {groupsOf(cited).map(({ name, cited: rows }) => {
        const heading = headings[name];
        return (
          <section
            key={name}
            aria-label={heading === null ? undefined : t(heading)}
            aria-busy={heading === null}
          >
            {heading !== null && (
              <h2 class="grp">
                <span>{t(heading)}</span>
                <span>{rows.length}</span>
              </h2>
            )}
            <ul>
              {rows.map((one) => (
                <AuditRow key={one.canonical} one={one} onOpen={onOpen} onJump={onJump} t={t} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function AuditRow({
  one,
  onOpen,
  onJump,
  t,
}: {
  one: Cited;
  onOpen: (canonical: string) => void;
  onJump: ((canonical: string) => void) | undefined;
  t: PageTranslate;
}) {
  const { canonical, count, answer } = one;
  const face = answer?.verdict.face ?? 'wait';
  return (
    <li class={`row ${hueClass[face]}${answer && isFaded(answer.verdict) ? ' stale' : ''}`}>
      <Glyph face={face} />
      <button type="button" class="num cover" data-id={canonical} onClick={() => onOpen(canonical)}>
        {canonical}
      </button>
      <span class="s">
        {count > 1 && t('factPlaces', { count })}
        {onJump && (
          <button
            type="button"
            class="ib jump"
            aria-label={t('jump', { id: canonical })}
            title={t('jump', { id: canonical })}
            onClick={() => onJump(canonical)}
          >
            <Icon path={jumpIcon} />
          </button>
        )}
      </span>
      <Advice one={one} t={t} />
    </li>
  );
}

/** From when on another one is to be used; an inferred date says so. */
function since({ verdict: { face, reason } }: Answer, t: PageTranslate): string | null {
  if (face !== 'no' || reason.date === undefined) return null;
  const fact = t('adviceSince', { date: reason.date });
  return reason.provenance === 'inferred' ? t('factInferred', { fact }) : fact;
}

/** Plain yes shows what the document is; everything else says what to do. */
function Advice({ one: { answer }, t }: { one: Cited; t: PageTranslate }) {
  if (answer === null) return <span class="skel" aria-hidden="true" />;
  const title = titleFor(answer.titles, t.language);
  if (answer.verdict.face === 'yes' && answer.verdict.reason.code === 'inForce' && title !== null) {
    return (
      <span class="t" lang={title.lang}>
        {title.text}
      </span>
    );
  }
  return (
    <span class="t">
      <Parts parts={sentenceOf(answer, t).compact} t={t} />
      {since(answer, t)}
    </span>
  );
}

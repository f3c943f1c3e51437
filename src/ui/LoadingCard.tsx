import { useEffect, useState } from 'preact/hooks';
import type { CardProps } from './Card';
import { Glyph } from './Glyph';
import { Icon } from './Icon';
import { closeIcon } from './icons';
import { htmlLanguage } from './i18n';
import { pressed } from './keys';
import type { Translate } from './sentences';

/** Nothing turns before this many milliseconds: most answers are there sooner. */
const patience = 150;

/** The card before its answer: number at once, a sign of work only when it takes long. */
export function LoadingCard({ pageText, language, theme, onClose, t }: CardProps & { t: Translate }) {
  const slow = useSlow();
  return (
    <article
      class={['card v-wait', theme].filter(Boolean).join(' ')}
      lang={htmlLanguage[language]}
      aria-busy="true"
      aria-label={pageText}
      tabIndex={-1}
      onKeyDown={pressed({ Escape: onClose })}
    >
      <div class="card-main">
        <p class="verdict wait">
          {slow && <Glyph face="wait" spin />}
          {slow && <span>{t('loading')}</span>}
        </p>
        <div class="card-tools">
          <button type="button" class="ib" aria-label={t('close')} data-act="close" onClick={onClose}>
            <Icon path={closeIcon} />
          </button>
        </div>
        <div class="ident">
          <span class="num">{pageText}</span>
        </div>
        <span class={slow ? 'skel' : 'skel still'} />
        <span class={slow ? 'skel' : 'skel still'} />
      </div>
      <div class="foot" />
    </article>
  );
}

function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}

import type { CardProps } from './Card';
import { Icon } from './Icon';
import { closeIcon, pinIcon } from './icons';
import type { Translate } from './sentences';

/** Pin and close. */
export function CardTools({ pinned, onPin, onClose, t }: CardProps & { t: Translate }) {
  return (
    <div class="card-tools">
      <button
        type="button"
        class={pinned ? 'ib on' : 'ib'}
        aria-label={t(pinned ? 'unpin' : 'pin')}
        aria-pressed={pinned}
        data-act="pin"
        onClick={onPin}
      >
        <Icon path={pinIcon} />
      </button>
      <button type="button" class="ib" aria-label={t('close')} data-act="close" onClick={onClose}>
        <Icon path={closeIcon} />
      </button>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import type { PageTranslate } from '../ui/pageTranslate';
import type { Watching } from './services';

const starIcon = 'M8 1.9l1.9 3.9 4.2.6-3 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3-3 4.2-.6z';

/** The star: what changes of this standard after an update is told. */
export function WatchButton({ id, watching, t }: { id: string; watching: Watching; t: PageTranslate }) {
  const [on, setOn] = useState(false);
  useEffect(() => void watching.has(id).then(setOn), [id]);
  const words = t(on ? 'unwatch' : 'watch');
  return (
    <button
      type="button"
      class={on ? 'ib on' : 'ib'}
      aria-label={words}
      aria-pressed={on}
      title={words}
      onClick={() => void watching.set(id, !on).then(() => setOn(!on))}
    >
      <Icon path={starIcon} />
    </button>
  );
}

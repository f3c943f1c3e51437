import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../messages';
import { Icon } from '../ui/Icon';
import { downIcon } from '../ui/icons';
import type { PageTranslate } from '../ui/pageTranslate';
import type { Services } from './services';

/** The one day for which list, documents, export and the marks of the page hold. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** Today, or the day that the page was last asked to hold for. */
export function useDay(services: Services, report: Pick<PageReport, 'on'> | null | undefined): Day {
  const today = services.today();
  const [on, setOn] = useState(today);
  const onPage = report?.on ?? null;
  useEffect(() => {
    if (onPage !== null) setOn(onPage);
  }, [onPage]);
  return {
    on,
    today,
    onDay: (day) => {
      setOn(day);
      void services.page?.asOf(day === today ? null : day);
    },
  };
}

/** Says that another day than today is meant, with the way back. */
export function OtherDay({ day, t }: { day: Day; t: PageTranslate }) {
  if (day.on === day.today) return null;
  return (
    <p class="onday">
      {t('asOfDate')} <span class="num">{day.on}</span>
      <button type="button" class="btn small" onClick={() => day.onDay(day.today)}>
        {t('today')}
      </button>
    </p>
  );
}

/** The day, printed as ISO 8601 in every locale; the platform's own picker chooses it. */
export function DayPicker({ day, t }: { day: Day; t: PageTranslate }) {
  return (
    <label class="asof">
      {t('asOfDate')} <span class="num">{day.on}</span>
      <Icon path={downIcon} />
      <input
        type="date"
        required
        value={day.on}
        onClick={(event) => event.currentTarget.showPicker()}
        onInput={(event) => day.onDay(event.currentTarget.value || day.today)}
      />
    </label>
  );
}

import type { Picture } from './lineageLayout';
import { yearOf } from './lineageSpans';

/** Who hears of another day, and the day to which the axis belongs. */
export interface AsOf {
  readonly today: string;
  /** The day that was chosen last: ahead of the picture while its answer is on the way. */
  readonly on: string;
  readonly label: string;
  readonly onDay: (day: string) => void;
}

const dayLength = 86_400_000;

/**
 * The as-of line's handle: a slider laid over the picture, so that pointer, touch and screen readers know it. The left
 * and right arrow keys move it by a year.
 */
export function AsOfLine({ picture, asOf }: { picture: Picture; asOf: AsOf }) {
  const { on } = asOf;
  const [first, last] = picture.years;
  const [min, max] = [daysTo(first), daysTo(last)];
  const years: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
  return (
    <input
      type="range"
      class="asof-line"
      min={min}
      max={max}
      value={daysTo(yearOf(on))}
      aria-label={asOf.label}
      aria-valuetext={on}
      onInput={(event) => asOf.onDay(dayAt(event.currentTarget.valueAsNumber))}
      onKeyDown={(event) => {
        const step = years[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const next = yearsLater(on, step);
        const days = daysTo(yearOf(next));
        if (days >= min && days <= max) asOf.onDay(next);
      }}
    />
  );
}

/** The same calendar day another year; 29 February becomes the 28th. */
function yearsLater(day: string, years: number): string {
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${Number(day.slice(0, 4)) + years}${rest}`;
}

/** Whole days from 1970 to a point on the axis, given in years. */
function daysTo(year: number): number {
  const whole = Math.floor(year);
  return Math.round(Date.UTC(whole, 0, 1) / dayLength + (year - whole) * 365);
}

function dayAt(days: number): string {
  return new Date(days * dayLength).toISOString().slice(0, 10);
}

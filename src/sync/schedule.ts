/** What a schedule depends on: moments in milliseconds since 1970, spans in milliseconds. */
export interface ScheduleState {
  /** Usual time between two syncs. */
  readonly interval: number;
  /** End of the last sync, successful or not; null before the first. */
  readonly lastAt: number | null;
  /** Failures in a row since the last success. */
  readonly failures: number;
  /** 0 to 1, drawn once per installation: spreads the clients of a publisher over the interval. */
  readonly jitter: number;
}

const MINUTE = 60_000;
const FIRST_PAUSE = 5 * MINUTE;
/** A share of the interval by which a sync may come later than the interval says. */
const SPREAD = 0.1;
/** A first sync of many new installations must not come at once. */
const FIRST_SPREAD = 2 * MINUTE;
/** A clock is set right by so much all the time. */
const CORRECTION = MINUTE;

/**
 * When to sync next. After failures the pause grows from five minutes, doubling, up to the interval itself.
 * @param now of a clock that was set back nobody knows how long ago the last sync was: the next is due, and its end is
 * the last time from then on. Counted from now at each question, it would never come.
 */
export function nextSync(state: ScheduleState, now: number): number {
  const { interval, failures, jitter } = state;
  if (state.lastAt === null && failures === 0) return now + jitter * FIRST_SPREAD;
  const last = Math.min(state.lastAt ?? now, now);
  if ((state.lastAt ?? now) > now + CORRECTION) return now;
  const pause = failures === 0 ? interval : Math.min(interval, FIRST_PAUSE * 2 ** Math.min(failures - 1, 20));
  return Math.max(now, last + pause * (1 + jitter * SPREAD));
}

/** What has to be known of a source to say when it is due. */
export interface Scheduled {
  readonly id: string;
  readonly interval: number;
  /** End of the last update; null before the first. */
  readonly lastAt: number | null;
  /** Failures in a row that may be gone by the next try. */
  readonly failures: number;
}

/** @returns when each is due, soonest first; a first update of a source is due at once, the user has just asked for it */
export function dueTimes(
  sources: readonly Scheduled[],
  jitter: number,
  now: number,
): { readonly id: string; readonly at: number }[] {
  return sources
    .map((source) => ({
      id: source.id,
      at: source.lastAt === null && source.failures === 0 ? now : nextSync({ ...source, jitter }, now),
    }))
    .sort((a, b) => a.at - b.at);
}

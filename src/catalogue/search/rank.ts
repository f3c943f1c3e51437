import { GONE, type Standing } from './document';

const YEARS = 512;
const NEWEST = 2200;

/** Standing, then newer year, in one small number: lower comes first. */
export function rankOf(standing: Standing, year: number): number {
  const age = year === 0 ? YEARS - 1 : Math.min(YEARS - 2, Math.max(0, NEWEST - year));
  return standing * YEARS + age;
}

/** The standing that {@link rankOf} was given. */
export function standingOf(rank: number): Standing {
  const standing = Math.floor(rank / YEARS);
  return standing === 0 || standing === 1 || standing === 2 ? standing : GONE;
}

/** The year that {@link rankOf} was given, 0 where unknown; earlier ones come back as 1690, later ones as 2200. */
export function yearOf(rank: number): number {
  const age = rank % YEARS;
  return age === YEARS - 1 ? 0 : NEWEST - age;
}

/** The lowest few of many values, without sorting them all. */
export class Lowest {
  readonly #kept: number[] = [];
  /** How many were offered. */
  offered = 0;

  constructor(private readonly limit: number) {}

  /** Counts the value, and keeps it where it is among the lowest so far. */
  offer(value: number): void {
    this.offered++;
    const kept = this.#kept;
    if (kept.length >= this.limit && value >= (kept.at(-1) ?? -Infinity)) return;
    let at = kept.length;
    while (at > 0 && (kept[at - 1] ?? -Infinity) > value) at--;
    kept.splice(at, 0, value);
    if (kept.length > this.limit) kept.pop();
  }

  /** Ascending. */
  values(): readonly number[] {
    return this.#kept;
  }
}

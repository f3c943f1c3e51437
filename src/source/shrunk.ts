/** Publishers' lists grow, and lose a record now and then: one that keeps less than this share of what it had is cut short. */
const LEAST_SHARE = 0.8;

/**
 * Whether a list has lost so much that it cannot take the place of the one before.
 * @param came records of the new list
 * @param held records of the one before
 */
export function hasShrunk(came: number, held: number): boolean {
  return came < held * LEAST_SHARE;
}

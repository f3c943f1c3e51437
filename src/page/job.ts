/** Work that can be put down after any step and taken up again. */
export interface Job {
  /** Does a little. @returns false when there is nothing left to do */
  step(): boolean;
  /** Called when others get their turn: the page may change before the next step. */
  pause?(): void;
}

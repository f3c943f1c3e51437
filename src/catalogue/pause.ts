/** A time in which something that failed is not tried again. */
export interface Pause {
  isOn(): boolean;
  begin(): void;
  end(): void;
}

/** @param length in milliseconds, by a clock that nobody sets back; there is none until it begins */
export function pauseOf(length: number): Pause {
  let until = 0;
  return {
    isOn: () => performance.now() < until,
    begin() {
      until = performance.now() + length;
    },
    end() {
      until = 0;
    },
  };
}

/** Functions that run in the page: self-contained, plain data in and out. */

interface Heartbeat {
  /** How late each message was heard, in milliseconds. */
  late: number[];
  readonly worker: Worker;
}

declare global {
  var heartbeat: Heartbeat | undefined;
}

/**
 * From now on a worker sends the hour every millisecond, asleep in between; how late each message is heard is how long
 * the main thread was held by something else. Needs a page that is isolated from other origins.
 */
export function listen(): void {
  const source = `
    const lock = new Int32Array(new SharedArrayBuffer(4));
    for (;;) {
      Atomics.wait(lock, 0, 0, 1);
      postMessage(performance.timeOrigin + performance.now());
    }`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const beat: Heartbeat = { late: [], worker };
  worker.onmessage = ({ data }: MessageEvent<number>) => {
    beat.late.push(performance.timeOrigin + performance.now() - data);
  };
  globalThis.heartbeat = beat;
}

/** Forgets what was heard. */
export function forget(): void {
  if (globalThis.heartbeat !== undefined) globalThis.heartbeat.late = [];
}

/** @returns the longest hold on the main thread since `forget`, in milliseconds */
export function longest(): number {
  const late = globalThis.heartbeat?.late ?? [];
  // The two clocks may not have begun at the very same time.
  const least = late.reduce((a, b) => Math.min(a, b), Infinity);
  return late.reduce((a, b) => Math.max(a, b), 0) - least;
}

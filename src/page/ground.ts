/** Tells when a page may have changed its colours: the system's scheme, or a class, style or data attribute at the top. */

/** Milliseconds over which changes are gathered. */
const BATCH = 500;

/** @param tell called half a second after a change, once for all that came meanwhile, until the signal aborts */
export function watchGround(tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = null;
      if (!signal.aborted) tell();
    }, BATCH);
  };
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.querySelector('body')])
    if (element !== null) observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

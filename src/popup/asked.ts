import { useEffect, useState } from 'preact/hooks';

export type Asked<T> =
  | { readonly state: 'waiting'; readonly before: T | null }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * The result of a question that is asked again whenever `key` changes; what came before stays visible while waiting.
 * A question overtaken by another one is aborted and its result dropped.
 */
export function useAsked<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting', before: null });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setAsked((last) => ({ state: 'waiting', before: last.state === 'there' ? last.value : null }));
    ask(signal).then(
      (value) => {
        if (!signal.aborted) setAsked({ state: 'there', value });
      },
      (error: unknown) => {
        if (!signal.aborted) setAsked({ state: 'failed', error });
      },
    );
    return () => controller.abort();
    // The key stands for the question: `ask` is a new function at every drawing.
  }, [key]);
  return asked;
}

/** What there is to show: the result, or the one before. */
export function valueOf<T>(asked: Asked<T>): T | null {
  return asked.state === 'there' ? asked.value : asked.state === 'waiting' ? asked.before : null;
}

import { useEffect, useState } from 'preact/hooks';

/**
 * The result of a question that is asked again whenever `key` changes; what came before stays visible while waiting.
 * A question overtaken by another one is aborted and its result dropped.
 * @returns null until the first result, and where the question failed
 */
export function useAsked<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): T | null {
  const [result, setResult] = useState<T | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const heard = (next: T | null) => {
      if (!controller.signal.aborted) setResult(() => next);
    };
    ask(controller.signal).then(heard, () => heard(null));
    return () => controller.abort();
    // The key stands for the question: `ask` is a new function at every drawing.
  }, [key]);
  return result;
}

import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../upkeep';

/** A value of the storage, as it is now. @returns undefined until it is read */
export function useStored<T>(stored: Stored<T>): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    const show = (news: T): void => {
      if (!stop.signal.aborted) setValue(() => news);
    };
    stored.watch(show, stop.signal);
    void stored.read().then(show);
    return () => stop.abort();
  }, [stored]);
  return value;
}

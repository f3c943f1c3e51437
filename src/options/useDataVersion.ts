import { useEffect, useState } from 'preact/hooks';
import { handleMessages } from '../messages';
import { questions } from '../messages/questions';

/** Counts up whenever the background says that the data are others. */
export function useDataVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const count = () => {
      setVersion((before) => before + 1);
      return {};
    };
    handleMessages(questions, { 'catalogue.changed': count }, stop.signal);
    return () => stop.abort();
  }, []);
  return version;
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import { sentenceOf, type Translate } from './sentences';

const copiedFor = 1500;

/** True for a moment after something was copied. */
export function useCopied(): readonly [copied: boolean, mark: () => void] {
  const [times, setTimes] = useState(0);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (times === 0) return;
    setCopied(true);
    const timer = setTimeout(() => setCopied(false), copiedFor);
    return () => clearTimeout(timer);
  }, [times]);
  return [copied, useCallback(() => setTimes((before) => before + 1), [])];
}

/** Number, verdict and reason, as a screen reader says them. */
export function spokenOf(answer: Answer, t: Translate): string {
  return `${answer.id ?? answer.query}${t('colon')}${sentenceOf(answer, t).full}`;
}

/** What a screen reader is told: these words once they are there, then that something was copied. */
export function useSpoken(words: string | null, copied: boolean, t: Translate): string {
  const [spoken, speak] = useState('');
  useEffect(() => {
    // A live region speaks of changes only, so the words must come after it stands.
    if (words !== null) speak(words);
  }, [words]);
  return copied ? t('copied') : spoken;
}

/**
 * All that the card and its sections say. Compact sentences fit one line of the card (18 Han characters, 37 letters); `why_…` is what stands behind them, for the open card and for screen readers.
 */
import { en } from './answer.en';
import { zh } from './answer.zh';

export type AnswerKey = keyof typeof zh;

export const answerMessages = { zh, en };

/**
 * Properties are asked the same questions in every run of `npm test`, so that a change is told from luck;
 * `npm run check:properties` asks others, and many more.
 */
import fc from 'fast-check';
import { runs } from './runs';

fc.configureGlobal({ ...runs(100), seed: Number(process.env['STDLENS_SEED'] ?? 20261130) });

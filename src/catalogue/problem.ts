import type { ProblemCode } from './contract';

/** Damage found in the store or the seed. Callers outside see it in `status()`, as a code. */
export class CatalogueProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
    /** The generation, or `shipped`, that proved damaged while it was read; absent where the store as a whole did. */
    readonly place?: string,
  ) {
    super(message, options);
    this.name = 'CatalogueProblem';
  }
}

/** Another context swapped the generation under a reader: start again on the new one. */
export class GenerationGone extends Error {
  constructor(
    readonly database: string,
    options?: ErrorOptions,
  ) {
    super(`${database} was replaced.`, options);
    this.name = 'GenerationGone';
  }
}

/** @returns the code that tells the user best what happened */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof CatalogueProblem) return error.code;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return codesByName[name] ?? 'storeFailed';
}

const codesByName: Readonly<Record<string, ProblemCode>> = {
  VersionError: 'storeTooNew',
  QuotaExceededError: 'storeFull',
  // Firefox in permanent private mode refuses to open at all.
  InvalidStateError: 'storeMissing',
  SecurityError: 'storeMissing',
  DataError: 'storeCorrupt',
  NotFoundError: 'storeCorrupt',
};

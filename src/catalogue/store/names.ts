/** Meta database: which generation each layer answers from, and what it answered from before. */
export const META = {
  name: 'stdlens-catalogue',
  version: 2,
  stores: ['layers', 'packs', 'deltas', 'previous'],
} as const;

const GENERATION_PREFIX = 'stdlens-generation-';

/** One database per generation: removing it takes 20 ms, where clearing its rows takes 10 s. */
export function generationShape(name: string) {
  return { name, version: 1, stores: ['head', 'blocks', 'search'] } as const;
}

const STAGING_PREFIX = 'stdlens-staging-';

/** Blocks that a sync has fetched and verified, by hash: a sync that dies goes on from here. */
export function stagingShape(layer: string) {
  return { name: `${STAGING_PREFIX}${layer}`, version: 1, stores: ['blocks'] } as const;
}

/** Where a source of records sorts what does not fit into memory. */
export function runsShape(layer: string) {
  return stagingShape(`${layer}-runs`);
}

/** Databases in which a broken-off update of the layer may have left something. */
export function stagingNames(layer: string): string[] {
  return [stagingShape(layer), runsShape(layer)].map(({ name }) => name);
}

/** A name that no other context can have chosen. */
export function newGenerationName(layer: string): string {
  return `${GENERATION_PREFIX}${layer}-${crypto.randomUUID()}`;
}

/** Whether the database holds a generation, of whatever layer. */
export function isGenerationName(name: string): boolean {
  return name.startsWith(GENERATION_PREFIX);
}

/** Whether the database holds what a sync has put aside: blocks ({@link stagingShape}) or runs ({@link runsShape}). */
export function isStagingName(name: string): boolean {
  return name.startsWith(STAGING_PREFIX);
}

import type { Identifier } from './identifier';

export type Level =
  'international' | 'regional' | 'national' | 'industry' | 'local' | 'group' | 'enterprise' | 'association';

/** Who publishes a designation, for people. */
export interface Publisher {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly level: Level;
  /** The public register's page for one designation, null where the body has none. */
  lookupUrl(id: Identifier): string | null;
}

/** The publisher of a designation: the first body of its chain. */
export function publisherOf(id: Identifier): Publisher {
  const lead = id.bodies[0] ?? '';
  return { id: lead, names: { zh: lead, en: lead }, level: 'national', lookupUrl: () => null };
}

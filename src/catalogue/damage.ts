import { SHIPPED } from './blocks/packaged';
import type { ProblemCode } from './contract';
import type { Store } from './store/contract';

/** What proved damaged, by the database or package it lies in: not asked again until repaired. */
export interface Damage {
  /** Undefined where nothing is known to be wrong. */
  at(place: string): ProblemCode | undefined;
  /** Remembers it, in the store too, so that the next sync repairs it. */
  found(place: string, code: ProblemCode): Promise<void>;
  clear(): void;
}

/** @param store null where there is none */
export function damageIn(store: Store | null): Damage {
  const damaged = new Map<string, ProblemCode>();
  return {
    at: (place) => damaged.get(place),
    async found(place, code) {
      damaged.set(place, code);
      // Where not even this can be written, the damage is told all the same; only the next sync does not hear of it.
      const isDamage = code === 'storeCorrupt' || code === 'storeWiped';
      if (isDamage && place !== SHIPPED) await store?.noteDamage(place).catch(() => undefined);
    },
    clear() {
      damaged.clear();
    },
  };
}

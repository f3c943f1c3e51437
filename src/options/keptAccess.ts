import { askIn } from '../messages';
import { official } from '../messages/official';
import { questions } from '../messages/questions';
import type { SourceDescription } from '../standard/record';
import { LOOK_UPS } from '../upkeep/look-ups';

/** What registries stated, as the background has it. */
export interface KeptAccess {
  /** Each registry with the number of its records. */
  sources(): Promise<readonly Pick<SourceDescription, 'id' | 'name' | 'records'>[]>;
  /** Deletes all of it. */
  forget(): Promise<void>;
}

export const keptAccess: KeptAccess = {
  async sources() {
    const { layers } = await askIn(questions, 'catalogue.status', {});
    return layers.find(({ layer }) => layer === LOOK_UPS)?.sources ?? [];
  },
  async forget() {
    await askIn(official, 'official.forget', {});
  },
};

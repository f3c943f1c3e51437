/** Which registries asked not to be asked for a while. In memory: gone with the browser. */
import * as v from 'valibot';
import { stored } from './stored';

const PauseSchema = v.object({
  /** Milliseconds since 1970. */
  until: v.number(),
  /** How often in a row it asked to wait. */
  times: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type RegistryPause = v.InferOutput<typeof PauseSchema>;

/** By host. */
export const registryPauses = stored(
  'session',
  'registryPauses',
  v.fallback(v.record(v.string(), PauseSchema), {}),
);

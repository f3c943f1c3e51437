/** What the user has imported from files, a row each. Written by the options page alone. */
import * as v from 'valibot';
import { stored } from './stored';

const ImportedSchema = v.object({
  layer: v.pipe(v.string(), v.maxLength(100)),
  /** The file's name, as the user knows it. */
  file: v.pipe(v.string(), v.maxLength(300)),
  /** When, in milliseconds since 1970. */
  at: v.number(),
  /** The import that `undo` goes back to. */
  before: v.nullable(v.object({ file: v.pipe(v.string(), v.maxLength(300)), at: v.number() })),
  /** Raw Ed25519 public key in base64 by which the next file of this pack must be signed; null: none was given. */
  key: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))),
});
export type Imported = v.InferOutput<typeof ImportedSchema>;

export const imports = stored('local', 'imports', v.fallback(v.array(ImportedSchema), []));

/** The layer of the organisation's own list; there is one. */
export const OWN_TABLE = 'own-table';

/** The layer of a pack that came in a file. @param id the pack's own */
export function packFileLayer(id: string): string {
  return `file:${id}`;
}

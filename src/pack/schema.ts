import * as v from 'valibot';
import { isDate } from '../standard/dates';
import { isWebAddress } from '../standard/web-address';
import { LIMITS } from './limits';

export const PACK_FORMAT = 'stdlens-pack';
/** A reader refuses a pack of a higher version; members added within a version are ignored, and kept: they are signed. */
export const PACK_VERSION = 1;

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Lower-case hexadecimal only: a hash is a file name, and must not be able to name anything else. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const day = v.custom<string>(isDate);
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}Z)?$/),
  v.check((text) => isDate(text.slice(0, 10))),
);

export const SourceDescriptionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  name: v.object({ zh: shortText, en: shortText }),
  /** Empty where there is no page, as of one's own list. */
  url: v.pipe(
    v.custom<string>((url) => url === '' || isWebAddress(url)),
    v.maxLength(2000),
  ),
  licence: shortText,
  attribution: v.pipe(v.string(), v.maxLength(2000)),
  retrieved: day,
  official: v.boolean(),
  own: v.exactOptional(v.literal(true)),
  records: count,
});

export const BlockRefSchema = v.object({
  firstKey: shortText,
  lastKey: shortText,
  /** SHA-256 of the unpacked bytes: the block's name. */
  hash,
  bytes: v.pipe(count, v.maxValue(LIMITS.blockBytes)),
  rawBytes: v.pipe(count, v.maxValue(LIMITS.blockRawBytes)),
  count: v.pipe(count, v.minValue(1), v.maxValue(LIMITS.blockEntries)),
});

export const ChangeRefSchema = v.object({
  /** Revision of the pack that the change file starts from. */
  from: hash,
  hash,
  bytes: v.pipe(count, v.maxValue(LIMITS.changeRawBytes)),
  rawBytes: v.pipe(count, v.maxValue(LIMITS.changeRawBytes)),
  count,
});

const SignatureSchema = v.object({
  algorithm: v.literal('Ed25519'),
  /** First 16 hexadecimal digits of the SHA-256 of the raw public key. */
  keyId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** Base64 of the 64 bytes over the canonical bytes of the index without this member. */
  value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
});

export const PackIndexSchema = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  /** SHA-256 over sources and block names: two packs of one revision hold the same data. */
  revision: hash,
  madeAt: moment,
  entries: count,
  records: count,
  sources: v.pipe(v.array(SourceDescriptionSchema), v.maxLength(LIMITS.sources)),
  blocks: v.pipe(v.array(BlockRefSchema), v.maxLength(LIMITS.blocks)),
  changes: v.pipe(v.array(ChangeRefSchema), v.maxLength(LIMITS.changes)),
  signature: v.nullable(SignatureSchema),
});

export type PackIndex = v.InferOutput<typeof PackIndexSchema>;
export type BlockRef = v.InferOutput<typeof BlockRefSchema>;
export type ChangeRef = v.InferOutput<typeof ChangeRefSchema>;
export type PackSignature = v.InferOutput<typeof SignatureSchema>;

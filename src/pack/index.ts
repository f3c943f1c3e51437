/** The pack format (docs/data-format.md): build, sign, verify, diff; the same code on Node and in the browser. */
export {
  decodeBlock,
  decodeBlockLines,
  encodeBlock,
  lineOf,
  type EncodedBlock,
  type EntryLine,
} from './block';
export { buildPack, indexBytes, type PackPlan, type PackWriter } from './build';
export { changed, changePath, decodeChanges, encodeChanges } from './change';
export { blockPath, bundlePath } from './naming';
export { canonicalJson } from './canonical-json';
export { cut } from './cuts';
export { diffPacks, type PackDifference, type PackSide } from './diff';
export { asChange, asEntry, type PackChange, type PackEntry } from './entry';
export { byKey } from '../standard/order';
export { keyOf } from '../identifier';
export { PackError, type PackFault } from './error';
export { follows } from './follows';
export { Gathering } from './gather';
export { changedIndex, LATEST_PATH, newsFiles, parseLatest } from './latest';
export { LIMITS } from './limits';
export { checkRevision, parseIndex, readEntries, readIndex, readBlocks, type PackReader } from './read';
export { release } from './release';
export { namedBy } from './relations';
export {
  PackIndexSchema,
  SourceDescriptionSchema,
  type BlockRef,
  type ChangeRef,
  type PackIndex,
  type PackSignature,
} from './schema';
export { signerFromPem, signIndex, verifyIndex, type PackSigner, type SignatureState } from './signature';
export { statable, type Statable } from './statable';
export { verifyPack, type PackReport } from './verify';

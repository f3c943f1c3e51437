import { parseIndex, verifyIndex, type PackIndex, type SignatureState } from '../pack';
import { checkRevision } from '../pack/read';
import { SyncProblem } from './problem';

export interface BelievedIndex {
  readonly index: PackIndex;
  /** `valid`, or, where no key is pinned, also `unsigned` and `untrusted`. */
  readonly signature: SignatureState;
}

/**
 * An index that may be acted upon, whether it came by network or in a file.
 * @param trusted raw Ed25519 public keys in base64; empty: whoever made it is believed
 * @throws PackError, SyncProblem `signature`
 */
export async function believed(bytes: Uint8Array, trusted: readonly string[]): Promise<BelievedIndex> {
  const index = parseIndex(bytes);
  await checkRevision(index);
  const signature = await verifyIndex(index, trusted);
  const good = signature === 'valid' || (trusted.length === 0 && signature !== 'invalid');
  if (good) return { index, signature };
  throw new SyncProblem('signature', 'The data are not signed by the key that this address is known by.');
}

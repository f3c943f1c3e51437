/**
 * Gives the memory of `bytes` back now; they are empty then. A collector counts objects, and lets a hundred megabytes of
 * buffers that nobody needs lie behind a few of them.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  // Node 20 cannot do it, and need not.
  if (buffer instanceof ArrayBuffer && 'transfer' in buffer) buffer.transfer(0);
}

/** What is wrong with a pack, as data; the message says it to people. */
export type PackFault =
  'format' | 'version' | 'order' | 'limit' | 'hash' | 'size' | 'missing' | 'signature' | 'entry';

/** A pack that cannot be used. Whoever catches it keeps the data they had. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly fault: PackFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

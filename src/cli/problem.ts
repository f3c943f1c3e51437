/** Something the person at the keyboard can mend; printed without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    message: string,
    /** 1: the answer is no. 2: the command was not understood. */
    readonly exitCode: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

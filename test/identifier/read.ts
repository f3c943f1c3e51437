import { parse, type Identifier } from '../../src/identifier';

/** The identifier of a designation that must be one. */
export function read(text: string): Identifier {
  const id = parse(text);
  if (id === null) throw new Error(`not read: ${text}`);
  return id;
}

import { FLAVOURS } from './flavours';

/** Publishers are named by a short word in capitals: `CCSDS`, `GOST`. */
const PLAIN = /^[A-Z\d][A-Z\d-]{0,31}$/;
const LONGEST = 32;

const KNOWN: ReadonlyMap<string, string> = new Map(FLAVOURS.map(({ type }) => [wordOf(type), type]));

/**
 * The name of a flavour's data set in a pack, at most 64 characters: `relaton-iec`. Types that would share a name (`iec`,
 * `日本`), and long ones, have a hash of the type behind it: two types, two names, whatever else is read.
 */
export function sourceIdOf(type: string): string {
  const word = wordOf(type);
  const owner = KNOWN.get(word);
  if (owner === undefined ? PLAIN.test(type) : owner === type) return `relaton-${word}`;
  return `relaton-${word.slice(0, LONGEST)}_${hashOf(type)}`;
}

function wordOf(type: string): string {
  return type.toLowerCase().replace(/[^a-z\d-]+/g, '-');
}

/** FNV-1a over the code units, 64 bits. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

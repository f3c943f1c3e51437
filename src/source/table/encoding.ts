import { CellError } from '../cells';

/**
 * The text of a file in UTF-8, in UTF-16 with a byte order mark, or in GB18030, which spreadsheets in China write as “CSV”.
 * @throws CellError where it is in none of them: no character is ever replaced
 */
export function decoded(bytes: Uint8Array): string {
  const text =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? textIn('utf-16le', bytes)
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? textIn('utf-16be', bytes)
        : (textIn('utf-8', bytes) ?? (isChinese(bytes) ? textIn('gb18030', bytes) : null));
  // Letters of UTF-16 without its mark are those of UTF-8 with a zero beside each.
  if (text === null || text.includes('\0'))
    throw new CellError('the encoding is neither UTF-8 nor GB18030 nor UTF-16: save it as “CSV UTF-8”');
  return text;
}

function textIn(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * GB18030 gives a character to almost any bytes; in Chinese text nearly all pairs are of GB 2312, both bytes from A1 on.
 * Those of Western, Japanese and Taiwanese encodings are not.
 */
function isChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const next = bytes[(at += 1)] ?? 0;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && next >= 0xa1) common += 1;
  }
  return common >= pairs * 0.9;
}

import type { Identifier } from '../identifier';

/** Standards that are named as character sets far more often than cited. */
const CHARACTER_SETS =
  /^(?:(?:GB|ISO)\S* (?:2312|18030|13000(?:\.1)?|646|2022|8859(?:-\d+)?|10646(?:-1)?)|JIS X 02(?:01|08|12|13)|ECMA-\d)$/;

/** Whether an undated designation names a character set. */
export function isCharacterSet(id: Identifier): boolean {
  return id.year === null && CHARACTER_SETS.test(`${id.prefix}${id.glue}${id.number}`);
}

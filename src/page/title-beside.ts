/** R22: the title in 《》 that running text gives to a number. Where it may be another number's, there is none. */

/** So far from the number a title may begin or end. */
const REACH = 120;
const NEAR = /[《》]/;
/** `GB/T 19001-2016《质量管理体系 要求》`, not before a further number. */
const BEHIND = /^\s?《([^《》]{2,100})》(?!\s?[（(]?\s?[A-Z])/;
/** `《质量管理体系 要求》（GB/T 19001-2016）`, `《…》GB/T …`: neither behind another number nor one title of several. */
const BEFORE = /(?<![\dA-Za-z）)]\s?|》\s?[、，,；;和及与]\s?)《([^《》]{2,100})》\s?([（(]?)\s?$/;
/** The number is one of a list, whose title it may be. */
const LISTED = /[\dA-Za-z）)]\s?[、，,~～至和及与—-]\s?$/;
const LIST_GOES_ON = /^\s?[、，,~～至和及与—-]\s?[A-Z\d]/;
const CLOSED = /^\s?[）)]/;

/**
 * @param start where the number begins in the text, in UTF-16 units; `end` is exclusive
 * @returns the title without its marks, null where none stands beside the number
 */
export function titleBeside(text: string, start: number, end: number): string | null {
  if (!NEAR.test(text.slice(Math.max(0, start - 3), start) + text.slice(end, end + 2))) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const behind = LISTED.test(before) ? undefined : BEHIND.exec(after)?.[1];
  const [, title, bracket] = BEFORE.exec(before) ?? [];
  if (title === undefined) return behind ?? null;
  if (NEAR.test(after.slice(0, 2)) || LIST_GOES_ON.test(after)) return null;
  return bracket === '' || CLOSED.test(after) ? title : null;
}

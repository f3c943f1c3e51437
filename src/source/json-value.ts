/**
 * The value of a text of JSON from outside.
 * @returns undefined, which no JSON can say, where the text is none
 */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The address of a page. */
type WebAddress = `http://${string}` | `https://${string}`;

/**
 * Whether a value is the address of a web page: nothing else that data name is ever opened or linked to.
 * @param value as the data have it; `javascript:` and whatever else a browser would run or load is none
 */
export function isWebAddress(value: unknown): value is WebAddress {
  return typeof value === 'string' && /^https?:\/\//.test(value);
}

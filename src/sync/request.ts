import type { Validators } from './origin';
import type { SyncFault } from './problem';

/** How everything is fetched: neither cookies nor where we come from, so that nobody learns who asks. */
export const NAMELESS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} satisfies RequestInit;

/** The headers by which a server need not send what is at hand already. @param known null where nothing is */
export function unlessKnown(known: Validators | null): Readonly<Record<string, string>> {
  if (known?.etag) return { 'if-none-match': known.etag };
  return known?.lastModified ? { 'if-modified-since': known.lastModified } : {};
}

/** What a server's refusal means. @param status of HTTP, 400 or above */
export function faultOf(status: number): SyncFault {
  if (status === 404 || status === 410) return 'missing';
  return status === 401 || status === 403 ? 'refused' : 'server';
}

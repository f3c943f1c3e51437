import { registryAnswer, type RegistryAnswer, type RegistryRequest } from '../../source';
import { NAMELESS } from '../../sync/request';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 20_000;
/** A list of twenty rows or a page of one standard is far smaller. */
const MOST_BYTES = 2_000_000;

/** What a registry sent, or why nothing came. `failed`: an error of its server. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly answer: RegistryAnswer }
  | { readonly kind: 'tooFrequent' | 'offline' | 'failed' | 'unread' };

/**
 * One request: no cookies, no referrer, no redirect to where nobody agreed to go.
 * @throws the signal's reason
 */
export async function fetchAnswer(
  { url, init }: RegistryRequest,
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    const response = await fetcher(url, {
      ...init,
      ...NAMELESS,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    if (response.status === 429) return { kind: 'tooFrequent' };
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return { kind: 'unread' };
    const text = await shortText(response);
    if (text === null) return { kind: 'unread' };
    const answer = registryAnswer(text);
    // An error page that explains itself is worth more than its number.
    if (!response.ok && answer.kind !== 'tooFrequent' && answer.kind !== 'login') return { kind: 'failed' };
    return { kind: 'text', text, answer };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'offline' };
    throw error;
  }
}

/** @returns null where it is longer than any answer */
async function shortText({ body }: Response): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

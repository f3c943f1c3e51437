import type { Caller } from './protocol';

/**
 * Who sent a message, by what the browser itself says of the sender; a page cannot forge it.
 * @param root the extension's own origin with its slash, `runtime.getURL('')`
 * @returns null for another extension
 */
export function callerOf(
  sender: {
    readonly id?: string | undefined;
    readonly url?: string | undefined;
    readonly tab?: unknown;
  },
  self: { readonly id: string; readonly root: string },
): Caller | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.root) === true) return 'extension';
  // Without a tab there is no content script: the worker itself.
  return sender.tab === undefined ? 'extension' : 'page';
}

import type { Cards } from './cards';

export interface KeyboardHost {
  readonly cards: Cards;
  readonly next: () => void;
  readonly previous: () => void;
  /** The open card was called by keyboard, so Enter and ↓ lead into it. */
  readonly calledByKey: () => boolean;
}

/**
 * Keys of the page itself. Alt+. and Alt+, are commands of the extension too; where the browser has taken them, they
 * never arrive here. Single letters act inside the card only.
 */
export function listenToKeys(host: KeyboardHost, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      // A page may not press keys for the reader.
      if (!event.isTrusted || event.isComposing || host.cards.own(event)) return;
      const action = actionOf(event, host);
      if (action === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    },
    { signal, capture: true },
  );
}

function actionOf(event: KeyboardEvent, host: KeyboardHost): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.altKey) {
    if (event.code === 'Period') return host.next;
    if (event.code === 'Comma') return host.previous;
    return null;
  }
  const card = host.cards.current;
  if (card === null) return null;
  if (event.key === 'Escape') return () => card.close();
  const leadsIn = event.key === 'Enter' || event.key === 'ArrowDown';
  return leadsIn && host.calledByKey() && !isTyping() ? () => card.focus() : null;
}

function isTyping(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement &&
    (active.isContentEditable || /^(?:input|textarea|select)$/.test(active.localName))
  );
}

import { pressed } from '../ui/keys';

/** What the controls of a card do; `data-act` in its markup names them. */
export interface CardActs {
  readonly copy: (text: string) => void;
  readonly more: () => void;
  readonly pin: () => void;
  readonly close: () => void;
  readonly open: (id: string) => void;
  /** The publisher's page. */
  readonly official: (url: string) => void;
  /** The small window in which the registry of this number can be asked. */
  readonly ask: (canonical: string) => void;
  /** The head of a pinned card was seized. */
  readonly grip: (event: PointerEvent) => void;
}

/** Single letters act only while the focus is inside the card. */
const KEYS: Readonly<Record<string, string>> = {
  p: 'pin',
  c: 'copy',
  C: 'cite',
  e: 'more',
  o: 'official',
  Escape: 'close',
};

/** One listener a kind for all controls of all drawings that will stand in this root. */
export function listenInCard(root: ShadowRoot, acts: CardActs): void {
  const told = (name: string, run: (text: string) => void) => () => {
    const text = root.querySelector('article')?.dataset[name];
    if (text !== undefined) run(text);
  };
  const table: Readonly<Record<string, (control?: HTMLElement) => void>> = {
    pin: () => acts.pin(),
    more: () => acts.more(),
    close: () => acts.close(),
    copy: told('number', acts.copy),
    cite: told('citation', acts.copy),
    official: told('official', acts.official),
    open: named(acts.open),
    ask: named(acts.ask),
  };
  root.addEventListener('click', (event) => {
    const control = within(event, '[data-act]');
    if (control !== null) table[control.dataset['act'] ?? '']?.(control);
  });
  const onKey = pressed(
    Object.fromEntries(Object.entries(KEYS).map(([key, act]) => [key, () => table[act]?.()])),
  );
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) onKey(event);
  });
  root.addEventListener('pointerdown', (event) => {
    if (event instanceof PointerEvent && within(event, '.grip') !== null) acts.grip(event);
  });
}

/** What the control names is opened or asked. */
function named(run: (number: string) => void): (control?: HTMLElement) => void {
  return (control) => {
    const number = control?.dataset['to'];
    if (number !== undefined) run(number);
  };
}

function within(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

type Actions = Readonly<Record<string, (() => unknown) | undefined>>;

/**
 * A key handler for a table of keys: letters as typed (`c`, and `C` with Shift), others by their name. Keys with Ctrl,
 * Alt or Meta belong to the browser; letters typed into a field belong to the field.
 */
export function pressed(actions: Actions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const letter = event.key.length === 1;
    if (letter && inField(event.target)) return;
    const name = !letter ? event.key : event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
    const action = actions[name];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

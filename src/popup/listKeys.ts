import { pressed } from '../ui/keys';

const rowSelector = '[data-id]';

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(rowSelector) ?? [])];
}

/** Focus on the first row. @returns false where there is none */
export function enterList(list: HTMLElement | null): boolean {
  const [first] = rowsIn(list);
  first?.focus();
  return first !== undefined;
}

/**
 * Arrow keys, Home and End walk a list's rows; `c` copies the number of the row that has the focus.
 * @param above what has the focus past the first row
 */
export function listKeys(
  list: () => HTMLElement | null,
  { above, copy }: { above?: () => HTMLElement | null; copy: (id: string) => void },
): (event: KeyboardEvent) => void {
  const to = (pick: (rows: HTMLElement[], at: number) => HTMLElement | null | undefined) => () => {
    const rows = rowsIn(list());
    const at = rows.findIndex((row) => row === document.activeElement);
    pick(rows, at)?.focus();
  };
  return pressed({
    ArrowDown: to((rows, at) => rows[at + 1]),
    ArrowUp: to((rows, at) => (at > 0 ? rows[at - 1] : above?.())),
    Home: to((rows) => rows[0]),
    End: to((rows) => rows.at(-1)),
    c: () => {
      const id =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
      if (id !== undefined) copy(id);
    },
  });
}

/**
 * Puts text on the clipboard. The modern way exists on secure pages only; an intranet page on plain HTTP needs the old.
 * @param inside an element of ours that may hold a field for a moment
 * @returns whether it is there now
 */
export async function copyText(text: string, inside: Node): Promise<boolean> {
  if (isSecureContext) {
    const written = await navigator.clipboard.writeText(text).then(
      () => true,
      // Refused by the page's permission policy: the old way may still be open.
      () => false,
    );
    if (written) return true;
  }
  return copyOldWay(text, inside);
}

/** Deprecated, and the only way on pages that are not secure. */
interface OldClipboard {
  execCommand(command: 'copy'): boolean;
}

function copyOldWay(text: string, inside: Node): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  inside.appendChild(field);
  field.select();
  const old: OldClipboard = document;
  const done = old.execCommand('copy');
  field.remove();
  return done;
}

import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { rightIcon } from './icons';

/** A drawer: one line that opens. */
export function Fold({
  summary,
  by,
  open = false,
  children,
}: {
  summary: string;
  by?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="foldout" open={open}>
      <summary>
        <Icon path={rightIcon} />
        <span>{summary}</span>
        {by !== undefined && <span class="by">{by}</span>}
      </summary>
      {children}
    </details>
  );
}

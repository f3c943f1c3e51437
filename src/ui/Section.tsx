import type { ComponentChildren } from 'preact';

/** Where a section stands: in the card, or on a page of our own with larger headings. */
export type Place = 'card' | 'page';

export function Section({
  place,
  title,
  note,
  children,
}: {
  place: Place;
  title?: string;
  note?: string | undefined;
  children: ComponentChildren;
}) {
  const head = (
    <>
      <span>{title}</span>
      {note !== undefined && <span>{note}</span>}
    </>
  );
  if (place === 'card') {
    return (
      <section class="sec">
        {title !== undefined && <h3>{head}</h3>}
        {children}
      </section>
    );
  }
  return (
    <section class="psec">
      {title !== undefined && <h2>{head}</h2>}
      {children}
    </section>
  );
}

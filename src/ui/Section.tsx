import type { ComponentChildren } from 'preact';

/** Where a section stands: in the card, or on a page of our own with larger headings. */
export type Place = 'card' | 'page';

/**
 * A part of an answer, with a heading of level 3 in the card and of level 2 on a page of our own. `note` stands beside
 * the title, and only with one.
 */
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

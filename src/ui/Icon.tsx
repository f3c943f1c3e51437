/** A line drawing beside a word or inside a named button; never the only carrier of meaning. */
export function Icon({ path }: { path: string }) {
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

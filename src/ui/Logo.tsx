/** Citation brackets around a lens. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7.5" fill="#2450BE" />
      <g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
        <path d="M10 6.8H6.3v18.4H10M22 6.8h3.7v18.4H22" />
        <circle cx="15.6" cy="15.1" r="4.5" />
        <path d="m19 18.6 2.3 2.4" />
      </g>
    </svg>
  );
}

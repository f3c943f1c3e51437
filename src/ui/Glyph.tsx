import type { JSX } from 'preact';
import type { Face } from '../standard/answer';

type Drawing = () => JSX.Element;

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.8',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Drawn in the colour of what lies behind, so that filled glyphs look cut out. A class, for a page may forbid style attributes. */
const cut = { ...line, stroke: undefined, class: 'cut' } as const;

const drawings: Readonly<Record<Face | 'wait', Drawing>> = {
  yes: () => (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path d="M5.4 9.3 8 11.9l4.7-5.4" {...cut} />
    </>
  ),
  revision: () => (
    <>
      <path d="M16 7.6A7.1 7.1 0 1 1 10.4 2M5.8 9.2 8 11.4l3.6-4.2" {...line} />
      <circle cx="14.4" cy="3.6" r="1.7" fill="currentColor" />
    </>
  ),
  partly: () => (
    <>
      <path
        d="M8 2.1A7.5 7.5 0 1 0 15.9 10H8z"
        fill="currentColor"
        stroke="currentColor"
        stroke-linejoin="round"
      />
      <path d="M11 1.8a7.3 7.3 0 0 1 5.2 5.2" {...line} stroke-width="1.6" stroke-dasharray="1.6 2.4" />
    </>
  ),
  until: () => (
    <>
      <circle cx="9" cy="9" r="7.1" {...line} />
      <path d="M9 5v4.2l2.8 1.9" {...line} />
    </>
  ),
  upcoming: () => (
    <>
      <circle cx="9" cy="9" r="7.1" {...line} stroke-dasharray="2.1 2.36" />
      <path d="M5.8 9h6M9.4 6.5 12 9l-2.6 2.5" {...line} stroke-width="1.7" />
    </>
  ),
  no: () => (
    <>
      <path
        d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z"
        fill="currentColor"
        stroke="currentColor"
        stroke-linejoin="round"
      />
      <path d="M5 9h7.6M9.6 5.8 12.9 9l-3.3 3.2" {...cut} />
    </>
  ),
  history: () => (
    <path d="M1.9 3.6h14.2v3.2H1.9zM3.1 6.8v7.8h11.8V6.8M7 9.9h4" {...line} stroke-width="1.7" />
  ),
  unknown: () => (
    <>
      <circle cx="9" cy="9" r="7.2" {...line} stroke-width="1.6" stroke-dasharray=".1 2.72" />
      <path
        d="M6.9 7.1c.2-1.3 1.1-2 2.2-2 1.2 0 2.1.8 2.1 1.9 0 1.6-2.1 1.6-2.1 3.2"
        {...line}
        stroke-width="1.7"
      />
      <circle cx="9.1" cy="12.8" r="1.05" fill="currentColor" />
    </>
  ),
  conflict: () => (
    <>
      <circle cx="6.6" cy="9" r="5.3" {...line} />
      <circle cx="11.4" cy="9" r="5.3" {...line} />
    </>
  ),
  wait: () => (
    <>
      <circle cx="9" cy="9" r="7.1" {...line} stroke-opacity=".3" />
      <path d="M9 1.9A7.1 7.1 0 0 1 16.1 9" {...line} />
    </>
  ),
};

/** The hue that a face is drawn in: class names of base.css. */
export const hueClass: Readonly<Record<Face | 'wait', string>> = {
  yes: 'v-yes',
  revision: 'v-rev',
  partly: 'v-part',
  until: 'v-until',
  upcoming: 'v-soon',
  no: 'v-no',
  history: 'v-hist',
  unknown: 'v-unk',
  conflict: 'v-clash',
  wait: 'v-wait',
};

/** A verdict's sign. Decoration beside words that say the same, so it has no name of its own. */
export function Glyph({ face, spin = false }: { face: Face | 'wait'; spin?: boolean }) {
  return (
    <svg class={spin ? 'g spin' : 'g'} viewBox="0 0 18 18" aria-hidden="true">
      {drawings[face]()}
    </svg>
  );
}

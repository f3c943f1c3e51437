/** Marks and card take light or dark from the page behind them, whatever the page declares. */

export type Theme = 'light' | 'dark';

/** Relative luminance (WCAG 2) below which a background is dark. */
const THRESHOLD = 0.18;
/** A background this opaque hides what is behind. */
const OPAQUE = 0.5;
/** By far the most frequent answer. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** Remembers the theme of every element asked for: many marks stand on few backgrounds. */
export class Themes {
  #known = new WeakMap<Element, Theme>();

  /** By the first opaque background under an element; a page without any shows the browser's canvas. */
  under(element: Element): Theme {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const theme = this.#find(element);
    this.#known.set(element, theme);
    return theme;
  }

  /** The page may have changed its colours. */
  forget(): void {
    this.#known = new WeakMap();
  }

  #find(element: Element): Theme {
    const colour = channelsOf(getComputedStyle(element).backgroundColor);
    if (colour !== null && colour.alpha >= OPAQUE)
      return luminance(colour.channels) < THRESHOLD ? 'dark' : 'light';
    const parent = parentOf(element);
    return parent === null ? canvasTheme() : this.under(parent);
  }
}

function canvasTheme(): Theme {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  if (!scheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

type Channels = readonly [number, number, number];

/** `rgb(…)` and `rgba(…)`, as computed style prints sRGB; channels 0–1. Others (`oklch(…)`) go through a canvas pixel. */
export function channelsOf(text: string): { channels: Channels; alpha: number } | null {
  if (text === TRANSPARENT) return null;
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (numbers === undefined) return drawn(text);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { channels: [red / 255, green / 255, blue / 255], alpha };
}

function drawn(text: string): { channels: Channels; alpha: number } | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return null;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { channels: [red / 255, green / 255, blue / 255], alpha: alpha / 255 };
}

/** Relative luminance (WCAG 2), from 0 for black to 1 for white, of sRGB channels from 0 to 1. */
export function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

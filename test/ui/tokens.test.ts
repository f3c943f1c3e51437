import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokens, type TokenName } from '../../src/ui/tokens';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const hues = ['yes', 'until', 'soon', 'no', 'clash', 'plain'] as const;
const grounds = ['surface', 'sunken', 'canvas', 'hover'] as const;

const pairs: readonly (readonly [TokenName, TokenName, number])[] = [
  ...(['text', 'text-2', 'text-3', 'accent'] as const).flatMap((ink) =>
    grounds.map((ground) => [ink, ground, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['accent', 'accent-tint', 4.5],
  ['control', 'surface', 3],
  ['control', 'sunken', 3],
  ...hues.flatMap((hue) => [
    [`${hue}-fg`, 'surface', 4.5] as const,
    [`${hue}-fg`, 'sunken', 4.5] as const,
    [`${hue}-fg`, `${hue}-tint`, 4.5] as const,
    ['text', `${hue}-tint`, 4.5] as const,
    [`${hue}-mark`, 'surface', 3] as const,
    [`${hue}-mark`, `${hue}-tint`, 3] as const,
  ]),
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s tokens', (_, scheme) => {
  test.each(pairs)('%s on %s is at least %s : 1', (ink, ground, least) => {
    expect(contrast(tokens[ink][scheme], tokens[ground][scheme])).toBeGreaterThanOrEqual(least);
  });
});

test.each(hues)('the %s mark stands out on pages that are not white or black', (hue) => {
  const [light, dark] = tokens[`${hue}-mark`];
  for (const page of ['#FFFFFF', '#F5F5DC', '#EAF3FF', '#F0F0F0'])
    expect(contrast(light, page)).toBeGreaterThan(3.6);
  for (const page of ['#000000', '#1E1E1E', '#202124', '#2B2B2B', '#333333'])
    expect(contrast(dark, page)).toBeGreaterThan(4);
});

test('the style sheet prints the same table', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const printed = [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(
    ([, name, light, dark]) => [name, [light?.toUpperCase(), dark?.toUpperCase()]],
  );
  expect(Object.fromEntries(printed)).toEqual(tokens);
});

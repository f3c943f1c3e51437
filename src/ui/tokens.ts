/**
 * The colour tokens as data: name → [on light, on dark]. `tokens.css` prints the same table; a test compares the two and
 * checks every pair that is drawn against WCAG 2.2 contrast (1.4.3 text 4.5:1, 1.4.11 graphics 3:1).
 */
export const tokens = {
  canvas: ['#F4F5F4', '#0F1113'],
  surface: ['#FFFFFF', '#1E2126'],
  sunken: ['#F5F6F7', '#262A30'],
  hover: ['#EEF0F2', '#2C3138'],
  line: ['#E3E5E8', '#343941'],
  control: ['#858C96', '#757D88'],
  text: ['#14171A', '#EDEFF2'],
  'text-2': ['#444B55', '#B9BFC8'],
  'text-3': ['#646C77', '#979EA9'],
  accent: ['#2453C4', '#92B4FF'],
  'on-accent': ['#FFFFFF', '#0E1730'],
  'accent-tint': ['#ECF1FD', '#1F2B47'],
  'yes-fg': ['#17663F', '#7FD6A6'],
  'yes-tint': ['#E6F4EB', '#16301F'],
  'yes-mark': ['#2C8A58', '#4FBF83'],
  'until-fg': ['#8A4A00', '#F2BC66'],
  'until-tint': ['#FCF0DA', '#38290F'],
  'until-mark': ['#B56A00', '#DE9B34'],
  'soon-fg': ['#1F4FB0', '#93B7FF'],
  'soon-tint': ['#E9F0FD', '#1A2A49'],
  'soon-mark': ['#3C72D4', '#6C9BF5'],
  'no-fg': ['#A4281D', '#FF9D8F'],
  'no-tint': ['#FCEAE7', '#42201B'],
  'no-mark': ['#CB3A2D', '#F0695A'],
  'clash-fg': ['#6B2E9E', '#D0A5F5'],
  'clash-tint': ['#F4ECFB', '#33214A'],
  'clash-mark': ['#8F52C6', '#B07BE3'],
  'plain-fg': ['#444B55', '#B9BFC8'],
  'plain-tint': ['#EDEFF1', '#2B2F35'],
  'plain-mark': ['#757D88', '#8A929D'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type TokenName = keyof typeof tokens;

// Icons as in icons.ts that only the pages for settings and for the welcome show: the popup does not carry them.
export const pageIcon =
  'M3.8 2.5h8.4a1.8 1.8 0 0 1 1.8 1.8v7.4a1.8 1.8 0 0 1-1.8 1.8h-8.4a1.8 1.8 0 0 1-1.8-1.8v-7.4a1.8 1.8 0 0 1 1.8-1.8zM2 5.8h12M4.5 8.5h7M4.5 11h4';
export const lockIcon =
  'M4.5 7h7a1.5 1.5 0 0 1 1.5 1.5v3.5a1.5 1.5 0 0 1-1.5 1.5h-7a1.5 1.5 0 0 1-1.5-1.5v-3.5a1.5 1.5 0 0 1 1.5-1.5zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2';
export const globeIcon = 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12';
export const databaseIcon =
  'M2.5 4a5.5 2 0 1 0 11 0a5.5 2 0 1 0-11 0M2.5 4v8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2V4M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2';

// One path an icon, on a grid of 16 px, drawn as a line of 1.5 px. Each is an export of its own, so that the worker
// carries only those of the card.
export const pinIcon = 'M5.5 2h5M6.2 2l-.5 4.3L3.6 8.8h8.8l-2.1-2.5L9.8 2M8 8.8V14';
export const copyIcon =
  'M7.3 5.5h4.4a1.8 1.8 0 0 1 1.8 1.8v4.4a1.8 1.8 0 0 1-1.8 1.8h-4.4a1.8 1.8 0 0 1-1.8-1.8v-4.4a1.8 1.8 0 0 1 1.8-1.8zM10.5 3.6V3a1 1 0 0 0-1-1H3.5a1.5 1.5 0 0 0-1.5 1.5v6a1 1 0 0 0 1 1h.5';
export const closeIcon = 'm4 4 8 8M12 4l-8 8';
export const rightIcon = 'm6 3.5 4.5 4.5L6 12.5';
export const downIcon = 'm3.5 6 4.5 4.5L12.5 6';
export const leftIcon = 'M10 3.5 5.5 8l4.5 4.5';
export const outsideIcon =
  'M6.5 3H4a1.5 1.5 0 0 0-1.5 1.5V12A1.5 1.5 0 0 0 4 13.5h7.5A1.5 1.5 0 0 0 13 12V9.5M9.5 2.5h4v4M13.3 2.7 7.5 8.5';
export const settingsIcon =
  'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8.2 4.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0M4.2 11.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0';
export const pauseIcon = 'M5.5 3.5v9M10.5 3.5v9';
export const playIcon = 'M5 3.2v9.6l7.6-4.8z';
export const syncIcon =
  'M13.2 6.5A5.4 5.4 0 0 0 3.4 5M2.8 9.5A5.4 5.4 0 0 0 12.6 11M3.2 2.2V5H6M12.8 13.8V11H10';
export const searchIcon = 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M10.4 10.4l3.1 3.1';
export const jumpIcon = 'M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8 1.5V5M8 11v3.5M1.5 8H5M11 8h3.5';
export const downloadIcon = 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11';

/**
 * Who may import whom (docs/architecture.md): the one table. A room is a folder or a file directly under `src/`.
 * Only what a row names may be imported; a room may always import itself.
 */
const CORE = ['identifier', 'detect', 'standard', 'source', 'pack', 'catalogue', 'sync', 'document'];
const SHELL = ['messages', 'settings', 'upkeep', 'browser'];
const OWN_PAGE = [
  'polyfill',
  'shipped-seed',
  'identifier',
  'detect',
  'standard',
  'catalogue',
  'sync',
  'ui',
  ...SHELL,
];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const ROOMS = {
  identifier: [],
  detect: ['identifier'],
  standard: ['identifier'],
  source: ['identifier', 'standard'],
  pack: ['identifier', 'standard'],
  catalogue: ['identifier', 'standard', 'pack'],
  sync: ['identifier', 'standard', 'catalogue', 'pack', 'source'],
  document: ['identifier', 'detect'],
  browser: [],
  polyfill: [],
  'shipped-seed': ['browser'],
  settings: ['browser'],
  upkeep: ['browser'],
  messages: ['identifier', 'standard', 'browser'],
  ui: ['identifier', 'standard'],
  page: ['identifier', 'detect', 'standard', 'ui', 'messages', 'settings', 'browser'],
  background: [...CORE, 'ui', 'polyfill', 'shipped-seed', ...SHELL],
  /** The look-up that a user clicks, as own pages show it. */
  official: OWN_PAGE,
  popup: [...OWN_PAGE, 'official'],
  check: [...OWN_PAGE, 'document'],
  viewer: [...OWN_PAGE, 'document'],
  options: OWN_PAGE,
  welcome: OWN_PAGE,
  cli: CORE,
};

/** Rooms of pure TypeScript: no WebExtension API, no DOM beyond what Node has, no IndexedDB. */
export const PURE = ['identifier', 'detect', 'standard', 'source', 'pack', 'document'];

/** Rooms whose files only define: nothing happens where they are imported, so that a bundler may leave out what nobody uses. */
export const INERT = [...CORE, 'messages', 'upkeep'];

/**
 * The room of a file, or null for a file outside `src/`.
 * @param {string} path with forward slashes, relative to the checkout: `src/page/index.ts`
 * @returns {string | null}
 */
export function roomOf(path) {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? null;
}

/**
 * Why one file may not import another, or null where it may.
 * @param {string} from importing file, relative to the checkout
 * @param {string} to imported file, relative to the checkout
 * @returns {string | null}
 */
export function objection(from, to) {
  const here = roomOf(from);
  const there = roomOf(to);
  if (here === null || here === there) return null;
  if (there === null) return `${from} reaches outside src/ for ${to}.`;
  const allowed = ROOMS[here];
  if (!allowed) return `The room "${here}" is not in scripts/lint/rooms.mjs; say there what it may import.`;
  if (allowed.includes(there)) return null;
  return `The room "${here}" may not import "${there}" (scripts/lint/rooms.mjs).`;
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Told, run } from './run.mjs';
import { lineFor, lineForRoot, thisSystem } from './systems.mjs';

/** @typedef {'chromium' | 'firefox'} Engine */

const home = process.env.HOME ?? process.env.USERPROFILE ?? '';
const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);
const apps = ['/Applications', join(home, 'Applications')];

/** Where each engine's browsers stand, most suitable first: Chromium loads an unpacked extension without ceremony. */
const PLACES = {
  chromium: {
    variable: 'STDLENS_CHROMIUM',
    inPath: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
    ],
    files: [
      ...apps.flatMap((folder) => [
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ]),
      ...windows.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
      '/snap/bin/chromium',
    ],
  },
  firefox: {
    variable: 'STDLENS_FIREFOX',
    inPath: ['firefox-esr', 'firefox'],
    files: [
      ...apps.flatMap((folder) => [
        join(folder, 'Firefox.app/Contents/MacOS/firefox'),
        join(folder, 'Firefox Developer Edition.app/Contents/MacOS/firefox'),
      ]),
      ...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
      '/snap/bin/firefox',
    ],
  },
};

/**
 * The browser's program, or null where none was found.
 * @param {Engine} engine
 * @returns {string | null}
 */
export function findBrowser(engine) {
  const { variable, inPath, files } = PLACES[engine];
  const named = process.env[variable];
  if (named) {
    if (!runnable(named)) throw new Told(`${variable} names ${named}, which cannot be run.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = [
    ...inPath.flatMap((name) => folders.map((folder) => join(folder, name + suffix))),
    ...files,
  ];
  return candidates.find(runnable) ?? null;
}

/**
 * Finds the browsers; on Debian and Ubuntu as root installs those that are missing.
 * @param {readonly Engine[]} engines
 * @param {boolean} [any] one of them is enough
 * @returns {Promise<Partial<Record<Engine, string>>>} engine to program
 * @throws {Told} with the line that cures it
 */
export async function ensureBrowsers(engines, any = false) {
  let found = search(engines);
  const enough = () => (any ? Object.keys(found).length > 0 : Object.keys(found).length === engines.length);
  if (enough()) return found;
  const lacking = engines.filter((engine) => !found[engine]);
  const missing = any ? lacking.slice(0, 1) : lacking;
  const system = thisSystem();
  const line = process.getuid?.() === 0 ? lineForRoot(missing, system) : null;
  if (line !== null) {
    console.log(`Installing ${missing.join(' and ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const { output } = await run('sh', ['-c', line], { quiet: true, env });
    found = search(engines);
    if (enough()) return found;
    console.error(output.split('\n').slice(-15).join('\n'));
  }
  throw new Told(cure(missing, system));
}

/**
 * What to tell the person at the keyboard.
 * @param {readonly Engine[]} missing
 * @param {string | null} system as `systemOf` names it
 */
export function cure(missing, system) {
  const variables = missing.map((engine) => PLACES[engine].variable).join(' and ');
  const line = lineFor(missing, system);
  const how = line === null ? 'as this system installs programs, ' : `with\n  ${line}\n`;
  return `No ${missing.join(' and no ')} was found on this machine. Install it ${how}or set ${variables} to the program.`;
}

/** @param {readonly Engine[]} engines */
function search(engines) {
  /** @type {Partial<Record<Engine, string>>} */
  const found = {};
  for (const engine of engines) {
    const program = findBrowser(engine);
    if (program) found[engine] = program;
  }
  return found;
}

/** @param {string} file */
function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

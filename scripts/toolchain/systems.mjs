import { readFileSync } from 'node:fs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

/**
 * How a system installs browsers, and a Chinese face without which screenshots show empty boxes.
 * @typedef {object} System
 * @property {readonly string[]} [before] commands that come first
 * @property {Partial<Record<Engine, readonly string[]>>} [prepare] commands that one engine needs more
 * @property {string} install takes the names of packages
 * @property {Record<Engine, string>} packages
 * @property {string} [font]
 */

const UPDATE = 'sudo apt-get update';

/** By the names of os-release(5), and for the others by Node's `process.platform`. @type {Record<string, System>} */
const SYSTEMS = {
  debian: {
    before: [UPDATE],
    install: 'sudo apt-get install -y --no-install-recommends',
    packages: { chromium: 'chromium', firefox: 'firefox-esr' },
    font: 'fonts-noto-cjk',
  },
  // Its own packages of these names only point at snap, which a container cannot use, or are not there at all.
  ubuntu: {
    before: [UPDATE],
    prepare: {
      chromium: [
        'sudo apt-get install -y wget',
        'wget -qO /var/tmp/chrome.deb https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb',
      ],
      firefox: [
        'sudo apt-get install -y software-properties-common',
        'sudo add-apt-repository -y ppa:mozillateam/ppa',
      ],
    },
    install: 'sudo apt-get install -y --no-install-recommends',
    packages: { chromium: '/var/tmp/chrome.deb', firefox: 'firefox-esr' },
    font: 'fonts-noto-cjk',
  },
  fedora: {
    install: 'sudo dnf install -y',
    packages: { chromium: 'chromium', firefox: 'firefox' },
    font: 'google-noto-sans-cjk-fonts',
  },
  arch: {
    install: 'sudo pacman -S --needed --noconfirm',
    packages: { chromium: 'chromium', firefox: 'firefox' },
    font: 'noto-fonts-cjk',
  },
  darwin: {
    install: 'brew install --cask',
    packages: { chromium: 'google-chrome', firefox: 'firefox' },
  },
  win32: {
    install: 'winget install',
    packages: { chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' },
  },
};

/** Where root may install by itself: what stands there is what a bare machine for tests runs. */
const BY_ITSELF = ['debian', 'ubuntu'];

/**
 * The name in the table of the system that this is, or of the one that it is made from.
 * @param {string} platform as `process.platform` says it
 * @param {string} release the text of /etc/os-release
 * @returns {string | null}
 */
export function systemOf(platform, release) {
  if (platform !== 'linux') return platform in SYSTEMS ? platform : null;
  const field = (/** @type {string} */ name) =>
    (new RegExp(`^${name}=(.*)$`, 'mu').exec(release)?.[1] ?? '').replace(/["']/gu, '');
  const names = [field('ID'), ...field('ID_LIKE').split(' ')];
  return names.find((name) => name in SYSTEMS) ?? null;
}

/** This machine's. */
export function thisSystem() {
  return systemOf(process.platform, osRelease());
}

/** @returns {string} empty where there is none */
function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

/**
 * The one line that installs these engines; null on a system that is not in the table.
 * @param {readonly Engine[]} engines
 * @param {string | null} name
 * @returns {string | null}
 */
export function lineFor(engines, name) {
  const system = name === null ? undefined : SYSTEMS[name];
  if (system === undefined) return null;
  const { before = [], prepare = {}, install, packages, font } = system;
  const wanted = [...engines.map((engine) => packages[engine]), font ?? []].flat();
  return [
    ...before,
    ...engines.flatMap((engine) => prepare[engine] ?? []),
    [install, ...wanted].join(' '),
  ].join(' && ');
}

/**
 * The same line as root runs it by itself; null where that is not for us to do.
 * @param {readonly Engine[]} engines
 * @param {string | null} name
 */
export function lineForRoot(engines, name) {
  if (name === null || !BY_ITSELF.includes(name)) return null;
  return lineFor(engines, name)?.replaceAll('sudo ', '') ?? null;
}

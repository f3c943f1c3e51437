import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, json, read } from './files';

/** What users grant. A new one needs a reason in docs/privacy.md and a look at the stores' warnings. */
const APPROVED = ['activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'];

/** Parts of the API that are there only with the permission of the same name. */
const NAMESPACES = [
  'alarms',
  'contextMenus',
  'downloads',
  'history',
  'notifications',
  'scripting',
  'storage',
];

describe('manifest.json', () => {
  it('asks for the approved permissions and no others', () => {
    const manifest = json('manifest.json');
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(APPROVED);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    // Asked for one host at a time, when a source there is switched on. Plain http only on this machine.
    expect(manifest['optional_host_permissions']).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
  });

  it('names each permission in the privacy page', () => {
    const page = read('docs/privacy.md');
    expect(APPROVED.filter((permission) => !page.includes(permission))).toEqual([]);
  });

  it.each([...NAMESPACES])('asks for %s if and only if it is used', (namespace) => {
    const used = sources('src').some((path) => read(path).includes(`browser.${namespace}.`));
    expect(APPROVED.includes(namespace)).toBe(used);
  });
});

describe('suggested keys', () => {
  /** Letters that open Firefox's menus with Alt, with Shift as well as without (docs/browser-bugs.md). */
  const MENUS = ['F', 'E', 'V', 'S', 'B', 'T', 'H'];

  it('are none that open a menu in Firefox', () => {
    const commands = json('manifest.json')['commands'] as Record<
      string,
      { suggested_key: { default: string } }
    >;
    const letters = Object.values(commands).map(({ suggested_key }) =>
      suggested_key.default.split('+').at(-1),
    );
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter((letter) => MENUS.includes(letter ?? ''))).toEqual([]);
  });
});

describe('keys that our pages and documents name', () => {
  /** As it is written in the manifest, and as the options page lists it. */
  const popupKey = () => {
    const commands = json('manifest.json')['commands'] as Record<
      string,
      { suggested_key: { default: string } }
    >;
    return commands['_execute_action']?.suggested_key.default.split('+') ?? [];
  };

  it('open the popup', () => {
    const keys = popupKey();
    expect(keys).toHaveLength(3);
    expect(read('src/options/Keyboard.tsx')).toContain(`[[${keys.map((key) => `'${key}'`).join(', ')}]]`);
    expect(read('README.md')).toContain(keys.map((key) => `<kbd>${key}</kbd>`).join('+'));
  });
});

describe.each(['chromium', 'firefox'])('the built extension for %s', (engine) => {
  const manifest = () => json(`dist/${engine}/manifest.json`);

  it('shows nothing to web pages', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
  });

  it('has a content script of one file that loads no other', () => {
    const [script] = manifest()['content_scripts'] as { js: string[] }[];
    expect(script?.js).toHaveLength(1);
    const text = read(`dist/${engine}/${script?.js[0] ?? ''}`);
    expect(text).not.toMatch(/\bimport\s*[("'{*]/);
  });

  it('carries the seed pack, whole', () => {
    const index = json(`dist/${engine}/seed/index.json`);
    const blocks = index['blocks'] as { hash: string }[];
    expect(blocks.length).toBeGreaterThan(0);
    const shipped = readdirSync(join(ROOT, `dist/${engine}/seed/blocks`));
    expect(shipped.sort()).toEqual(expect.arrayContaining(blocks.map(({ hash }) => hash).sort()));
  });

  it('holds no source map and no test', () => {
    const names = readdirSync(join(ROOT, 'dist', engine), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.map$|\.test\.|\.tsx?$/.test(name))).toEqual([]);
  });
});

describe('words that the browser shows', () => {
  const languages = readdirSync(join(ROOT, 'public/_locales'));
  const keys = (language: string) => Object.keys(json(`public/_locales/${language}/messages.json`)).sort();

  it('are there for everything that the manifest names', () => {
    const wanted = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys('en')).toEqual(expect.arrayContaining(wanted));
  });

  it.each(languages)('are complete in %s', (language) => {
    expect(keys(language)).toEqual(keys('en'));
  });
});

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

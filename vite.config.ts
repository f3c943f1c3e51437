import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import about from './package.json' with { type: 'json' };
import { INERT } from './scripts/lint/rooms.mjs';
import { seedPublicKey } from './scripts/seed-key.mjs';

/** Where scripts/seed.mjs leaves the pack that ships inside the extension; it is served there as `seed/`. */
const SEED = '.cache/seed';
const CONTENT_SCRIPT = 'src/page/index.ts';
/** Own pages that the manifest does not name. */
const PAGES = [
  'src/welcome/index.html',
  'src/check/index.html',
  'src/viewer/index.html',
  'src/official/index.html',
];

/** Of these rooms each page and the worker load what they use, whatever else a room's index names. */
const INERT_FILE = new RegExp(`/src/(?:${INERT.join('|')})/`);

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chromium';
const lowest = target === 'firefox' ? 'firefox140' : 'chrome137';
const outDir = `dist/${target}`;

/** The one place where the browsers differ. */
const differences = {
  chromium: { minimum_chrome_version: '137' },
  firefox: {
    // Firefox has event pages, no service workers, in extensions.
    background: { scripts: [manifest.background.service_worker], type: 'module' as const },
    browser_specific_settings: {
      gecko: {
        id: 'stdlens@stdlens.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  },
};

export default defineConfig({
  // Pinned by src/shipped-seed.ts: the public half of the key that scripts/seed.mjs signed with.
  define: { SEED_PUBLIC_KEY: JSON.stringify(seedPublicKey()) },
  plugins: [
    crx({
      manifest: { ...manifest, version: about.version, ...differences[target] },
      browser: target === 'firefox' ? 'firefox' : 'chrome',
      // One classic script, named in the manifest itself: starts 50 ms sooner than CRXJS' loader and needs no
      // web-accessible resource, by which any site could tell that the extension is there (docs/adr/0001).
      contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
    }),
    seedPack(),
    plainImports(),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: lowest,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      input: PAGES.filter((page) => existsSync(page)),
      treeshake: { moduleSideEffects: (id) => !INERT_FILE.test(id) },
    },
  },
});

/** Nothing is preloaded from the disk, and the helper that would do it weighs 0.6 kB in a page that imports something later. */
function plainImports(): Plugin {
  return {
    name: 'stdlens-plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** Copies the seed pack into the built extension. */
function seedPack(): Plugin {
  return {
    name: 'stdlens-seed-pack',
    apply: 'build',
    writeBundle() {
      if (existsSync(SEED)) cpSync(SEED, resolve(outDir, 'seed'), { recursive: true });
    },
  };
}

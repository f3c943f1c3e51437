// node scripts/budgets.mjs: sizes after gzip of what the built extension loads, against what it may weigh.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, isMain, main, Told } from './toolchain/run.mjs';

/**
 * Bytes of gzip. Names of the parts; what is measured stands in `measure`. The popup is its page with every script and
 * style sheet that it needs to be drawn, in both languages; `with its catalogue`, with those too that it asks for meanwhile
 * (docs/adr/0008-popup-reads-the-catalogue.md).
 */
export const BUDGETS = {
  'content script': 40_000,
  recogniser: 15_000,
  popup: 60_000,
  'popup, with its catalogue': 120_000,
};

/**
 * @param {string} [dist] a built extension
 * @returns {Promise<{ name: string, bytes: number, limit: number }[]>}
 */
export async function measure(dist = join(ROOT, 'dist', 'chromium')) {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  /** @type {{ js?: string[], css?: string[] }[]} */
  const scripts = manifest.content_scripts;
  const sizes = {
    'content script': weigh(
      dist,
      scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
    ),
    recogniser: await recogniser(),
    popup: weigh(dist, filesOfPage(dist, manifest.action.default_popup, NAMED_AT_ONCE)),
    'popup, with its catalogue': weigh(dist, filesOfPage(dist, manifest.action.default_popup, NAMED)),
  };
  return Object.entries(BUDGETS).map(([name, limit]) => ({
    name,
    bytes: sizes[/** @type {keyof typeof sizes} */ (name)],
    limit,
  }));
}

/**
 * @param {string} dist
 * @param {Iterable<string>} files
 */
function weigh(dist, files) {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );
}

/** Every file that a script may ask for, at once or later. */
const NAMED = /["'`]([\w./-]+\.(?:js|css))["'`]/gu;
/** Those only that it cannot start without. */
const NAMED_AT_ONCE = /\b(?:from|import)\s*["'`]([\w./-]+\.js)["'`]/gu;

/**
 * A page with every script and style sheet that it loads, directly or through another script.
 * @param {string} dist
 * @param {string} page
 * @param {RegExp} named how a script names another file
 */
function filesOfPage(dist, page, named) {
  const html = readFileSync(join(dist, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/gu)].map((match) =>
    posix.normalize(existsSync(join(dist, match[1])) ? match[1] : posix.join(dirname(page), match[1])),
  );
  const files = new Set([page]);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, found] of text.matchAll(named)) {
      const here = found.startsWith('.') ? posix.join(dirname(file), found) : found.replace(/^\//u, '');
      if (existsSync(join(dist, here))) waiting.push(here);
    }
  }
  return files;
}

/** The recogniser by itself, minified: what finding numbers costs every page. */
async function recogniser() {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'chrome137',
      lib: {
        entry: join(ROOT, 'src/detect/index.ts'),
        formats: ['iife'],
        name: 'detect',
        fileName: 'detect',
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Told('The recogniser could not be bundled.');
  return bundle.output.reduce(
    (sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).length : 0),
    0,
  );
}

if (isMain(import.meta.url))
  await main(async () => {
    const parts = await measure();
    for (const { name, bytes, limit } of parts)
      console.log(`${name.padEnd(26)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${limit / 1000} kB`);
    const heavy = parts.filter(({ bytes, limit }) => bytes > limit);
    if (heavy.length > 0) throw new Told(`Over budget: ${heavy.map(({ name }) => name).join(', ')}.`);
  });

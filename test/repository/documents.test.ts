import { execFileSync, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { BUDGETS, measure } from '../../scripts/budgets.mjs';
import { ROOT, files, json, read } from './files';

const all = files();
const documents = all.filter((path) => path.endsWith('.md'));

/** Groups of every place of the document that looks like the pattern. */
function said(path: string, pattern: RegExp): string[][] {
  return [...read(path).matchAll(pattern)].map(([, ...groups]) => groups);
}

it('README says what the extension weighs, to the kilobyte', async () => {
  const [figures = []] = said(
    'README.md',
    /(\d+) kB in every page, (\d+) kB until the popup is drawn, (\d+) kB with the catalogue/g,
  );
  const sizes = new Map((await measure()).map(({ name, bytes }) => [name, bytes / 1000]));
  const measured = ['content script', 'popup', 'popup, with its catalogue'].map(
    (name) => sizes.get(name) ?? 0,
  );
  expect(figures).toHaveLength(3);
  // Rounded, and other versions of zlib differ by some bytes.
  for (const [at, size] of measured.entries()) expect(Math.abs(Number(figures[at]) - size)).toBeLessThan(0.6);
});

it('the architecture names the budgets that the build is held to', () => {
  const [figures = []] = said(
    'docs/architecture.md',
    /content script (\d+) kB, recogniser in it (\d+), popup (\d+) until[^.]*\. With the catalogue[^.]*, the popup may weigh (\d+)/g,
  );
  expect(figures.map((figure) => Number(figure) * 1000)).toEqual(Object.values(BUDGETS));
});

it('every file that a document names is there, or is made by a command', () => {
  const folders = new Set(all.flatMap((path) => parents(path)));
  const named = documents.flatMap((path) =>
    said(path, /`((?:\.ci|\.github|bench|data|demo|docs|public|scripts|src|test)\/[\w./-]*)`/g).map(
      ([name = '']) => ({ path, name: name.replace(/\/$/, '') }),
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  const missing = named.filter(({ name }) => !all.includes(name) && !folders.has(name) && !isMade(name));
  expect(missing).toEqual([]);
});

it('every source file that a document names without its folder is there', () => {
  const names = new Set(all.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  const named = documents.flatMap((path) =>
    said(path, /`([\w-][\w.-]*\.(?:tsx?|mjs|css))`/g).map(([name = '']) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => !names.has(name))).toEqual([]);
});

function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What a build or a run leaves is ignored by git. */
function isMade(name: string): boolean {
  return spawnSync('git', ['check-ignore', '-q', '--no-index', `${name}/`], { cwd: ROOT }).status === 0;
}

it('every script that a document runs is there', () => {
  const scripts = Object.keys(json('package.json')['scripts'] ?? {});
  const run = documents.flatMap((path) => said(path, /npm run (?:-s )?([\w:]+)/g).flat());
  expect(run.length).toBeGreaterThan(10);
  expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
});

it('the help of the command line lists what the data format describes, and the other way round', () => {
  const help = execFileSync(process.execPath, ['scripts/stdlens.mjs', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const format = read('docs/data-format.md').split('\n## 7. Command line')[1] ?? '';
  const commands = [...help.matchAll(/^ {2}stdlens ((?:pack )?\w+)/gm)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(7);
  expect(commands.filter((name) => !format.includes(`\`${name}`))).toEqual([]);
  const options = new Set([...format.matchAll(/(?<![-\w])--[a-z][a-z-]*/g)].map(([option]) => option));
  expect([...options].filter((option) => !help.includes(option))).toEqual([]);
});

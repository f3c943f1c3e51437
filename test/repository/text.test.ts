import { describe, expect, it } from 'vitest';
import { files, read } from './files';

/** Folders of one machine have no business in a repository. */
const MACHINE = /(?<![\w.-])\/(?:work|tmp|home|Users)\/\w|[A-Z]:\\Users\\/;

describe('text files', () => {
  const texts = files().filter(
    (path) => !/\.(?:png|ico|gz|zip|woff2)$|^package-lock\.json$|^test\/repository\/text/.test(path),
  );

  it('name no folder of one machine', () => {
    expect(texts.filter((path) => MACHINE.test(read(path)))).toEqual([]);
  });
});

describe('pages of the documentation', () => {
  const pages = files().filter((path) => path.endsWith('.md'));

  it.each(pages)('%s links to files that are there', (path) => {
    const known = new Set(files());
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const targets = [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = '']) =>
      new URL(target, `file:///${folder}`).pathname.slice(1),
    );
    const missing = targets.filter(
      (target) =>
        !known.has(target) && ![...known].some((file) => file.startsWith(`${target.replace(/\/$/, '')}/`)),
    );
    expect(missing).toEqual([]);
  });
});

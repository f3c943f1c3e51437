import { join } from 'node:path';
import { build } from 'vite';

/** The contestants as one script that can stand in a page. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      // As the content script is built.
      target: 'chrome137',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'ignored' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs)
    if ('output' in one) for (const file of one.output) if (file.type === 'chunk') return file.code;
  throw new Error('Nothing was built.');
}

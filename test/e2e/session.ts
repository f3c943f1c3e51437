import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { Lens, serve, type EngineName, type LensOptions, type Site } from './driver';

/** Which browser this run is for (vitest.config.ts). */
export const engine: EngineName = process.env['STDLENS_ENGINE'] === 'firefox' ? 'firefox' : 'chromium';

/** A browser and a site for one file of scenarios; both are there when its tests run. */
export function session(options: LensOptions = {}): {
  readonly lens: () => Lens;
  readonly url: (page: string) => string;
} {
  let lens: Lens | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    [lens, site] = await Promise.all([
      Lens.launch(engine, options),
      serve(join(import.meta.dirname, 'pages')),
    ]);
    await lens.configure({ language: 'zh', openDelay: 0 });
  });
  afterAll(async () => {
    await lens?.close();
    await site?.close();
  });
  return {
    lens() {
      if (!lens) throw new Error('The browser is there only while tests run.');
      return lens;
    },
    url: (page) => `${site?.origin ?? ''}/${page}`,
  };
}

/** What a test says that is skipped because it needs the browser's own window. */
export const NO_WINDOW = 'this Firefox does not let the driver reach its own window';

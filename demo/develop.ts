import { Lens, serve, type EngineName } from '../test/e2e/driver';

export interface Development {
  /** Loads the extension again from dist/, and the demo page with it. */
  reload(): Promise<void>;
  readonly ended: Promise<void>;
}

/** A browser for `npm run dev`: the demo page with the extension, loaded again on request. */
export async function startDevelopment(engine: EngineName): Promise<Development> {
  const site = await serve(import.meta.dirname);
  const lens = await Lens.launch(engine, { headless: false, width: 1180, height: 900 });
  const tab = await lens.open(`${site.origin}/index.html`);
  return {
    async reload() {
      await lens.reload();
      await tab.page.reload();
    },
    ended: new Promise((end) => lens.engine.browser.once('disconnected', () => end())),
  };
}

import { listen } from '../../test/e2e/driver';
import { PAGES, type PageName } from './pages';

export interface BenchSite {
  readonly url: (page: PageName) => string;
  readonly close: () => Promise<void>;
}

/** Serves the pages with `script` in them. Isolated from other origins, so that the browser's clock is fine. */
export async function serveBench(script: string): Promise<BenchSite> {
  const { origin, close } = await listen((request, response) => {
    const name = request.url?.slice(1);
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (name === 'bench.js')
      response.writeHead(200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    else if (name === 'rich' || name === 'dense' || name === 'none')
      response
        .writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
        .end(PAGES[name]().replace('</head>', '<script src="bench.js" defer></script></head>'));
    else response.writeHead(404).end();
  });
  return { url: (page) => `${origin}/${page}`, close };
}

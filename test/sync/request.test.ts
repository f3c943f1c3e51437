import { describe, expect, it } from 'vitest';
import { parse } from '../../src/identifier';
import { listRequest } from '../../src/source';
import { fetchAnswer } from '../../src/background/registry/fetch-answer';
import { fetchFile } from '../../src/sync/fetch-file';
import { httpOrigin } from '../../src/sync/http-origin';
import type { Validators } from '../../src/sync/origin';

const FILE = 'https://data.example/all.txt';
const KNOWN: Validators = { etag: '"7"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' };

/** Everything that goes out, and the status of every answer. */
function answering(status: number): { readonly sent: RequestInit[]; readonly fetcher: typeof fetch } {
  const sent: RequestInit[] = [];
  const fetcher: typeof fetch = (_, init = {}) => {
    sent.push(init);
    return Promise.resolve(new Response(status === 304 ? null : '{}', { status }));
  };
  return { sent, fetcher };
}

const ASKING: Readonly<Record<string, (fetcher: typeof fetch) => Promise<unknown>>> = {
  'the index of a pack': (fetcher) => httpOrigin('https://data.example/pack', fetcher).index(KNOWN),
  'a dataset’s file': (fetcher) => fetchFile(FILE, KNOWN, fetcher),
  'a registry': async (fetcher) => {
    const number = parse('GB/T 1.1-2020');
    const request = number && listRequest(number);
    return request && (await fetchAnswer(request, fetcher, new AbortController().signal));
  },
};

it.each(Object.entries(ASKING))('who asks for %s sends neither cookies nor a referrer', async (_, ask) => {
  const { sent, fetcher } = answering(304);
  await ask(fetcher);
  // What the browser makes of it no test on Node can see: it has no cookies, and sends no referrer by itself.
  expect(sent).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }]);
});

describe.each([
  [
    'the index of a pack',
    (fetcher: typeof fetch, known: Validators | null) =>
      httpOrigin('https://data.example/pack', fetcher).index(known),
  ],
  ['a dataset’s file', (fetcher: typeof fetch, known: Validators | null) => fetchFile(FILE, known, fetcher)],
] as const)('%s', (_, ask) => {
  it('is asked for only if it is another than what is known, by its mark before its day', async () => {
    const { sent, fetcher } = answering(304);
    await ask(fetcher, KNOWN);
    await ask(fetcher, { ...KNOWN, etag: null });
    await ask(fetcher, null);
    expect(sent.map(({ headers }) => headers)).toEqual([
      { 'if-none-match': KNOWN.etag },
      { 'if-modified-since': KNOWN.lastModified },
      {},
    ]);
  });

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [401, 'refused'],
    [403, 'refused'],
    [500, 'server'],
  ])('that is answered with %i is %s', async (status, fault) => {
    await expect(ask(answering(status).fetcher, null)).rejects.toMatchObject({ fault });
  });
});

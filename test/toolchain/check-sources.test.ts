import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBeginning } from '../../scripts/check-sources.mjs';
import { SOURCES, type Source } from '../../src/source';
import { OFFERED } from '../../src/upkeep/offered';

const line = (id: number) =>
  JSON.stringify({
    id,
    reference: `ISO ${id}:2020`,
    title: { en: 'Gauges', fr: null },
    publicationDate: '2020-03-01',
    edition: 1,
    icsCode: ['17.040.30'],
    ownerCommittee: 'ISO/TC 213',
    currentStage: 6060,
    replaces: null,
    replacedBy: null,
  });
const LINES = Array.from({ length: 5000 }, (_, index) => line(90_001 + index)).join('\n');
const RFCS = Array.from(
  { length: 5000 },
  (_, index) =>
    `<rfc-entry><doc-id>RFC${90_001 + index}</doc-id><title>T</title><date><month>May</month><year>2026</year></date><current-status>UNKNOWN</current-status></rfc-entry>`,
).join('');

let server: Server;
let origin = '';
beforeAll(async () => {
  const bodies: Readonly<Record<string, string>> = {
    '/deliverables.jsonl': LINES,
    '/rfc-index.xml': `<rfc-index>${RFCS}</rfc-index>`,
    '/moved.jsonl': '<!doctype html><title>We have moved</title>',
    '/moved.xml': '<!doctype html><title>We have moved</title>',
  };
  server = createServer(({ url = '' }, response) => {
    const body = bodies[url];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

function sourceNamed(name: string): Source {
  const source = SOURCES.get(name);
  if (source === undefined) throw new Error(`There is no source ${name}.`);
  return source;
}

it.each([
  ['iso-open-data', 'deliverables.jsonl', 'ISO 90001:2020'],
  ['rfc-index', 'rfc-index.xml', 'RFC 90001'],
])('%s: of %s the beginning is read, and no more', async (name, path, first) => {
  const ids = await readBeginning(sourceNamed(name), `${origin}/${path}`);
  expect(ids[0]).toBe(first);
  expect(ids.length).toBeGreaterThan(500);
  expect(ids.length).toBeLessThan(5000);
});

it.each([
  ['iso-open-data', 'gone.jsonl', '404'],
  ['iso-open-data', 'moved.jsonl', 'no such file'],
  ['rfc-index', 'moved.xml', 'no such file'],
])('%s at %s is found out: %s', async (name, path, words) => {
  await expect(readBeginning(sourceNamed(name), `${origin}/${path}`)).rejects.toThrow(words);
});

it('every dataset that is offered has a reader, and an address of its publisher by https', () => {
  for (const { source, address } of OFFERED) {
    expect(SOURCES.has(source)).toBe(true);
    expect(new URL(address).protocol).toBe('https:');
  }
});

import { describe, expect, it } from 'vitest';
import { webSpecs } from '../../src/source/web-specs';
import { fileOf, readAll } from './given';

const SPECS = [
  {
    url: 'https://www.w3.org/TR/css-color-4/',
    shortname: 'css-color-4',
    title: 'CSS Color Module Level 4',
    organization: 'W3C',
    standing: 'good',
    nightly: { status: "Editor's Draft" },
    release: { status: 'Recommendation', url: 'https://www.w3.org/TR/css-color-4/' },
  },
  {
    url: 'https://example.org/old/',
    shortname: 'old',
    title: 'Old',
    organization: 'W3C',
    standing: 'discontinued',
    obsoletedBy: ['css-color-4', 'unheard-of'],
  },
  {
    url: 'https://www.rfc-editor.org/info/rfc6265/',
    shortname: 'rfc6265',
    title: 'HTTP State Management Mechanism',
    organization: 'IETF',
    standing: 'good',
    nightly: { status: 'Proposed Standard' },
  },
  { shortname: 'broken' },
];

describe('web-specs', () => {
  it('reads stage, successor and number, and refuses what is no specification', async () => {
    const read = await readAll(webSpecs, [fileOf('index.json', JSON.stringify(SPECS))], {
      retrieved: '2026-09-29',
    });
    expect(read.records.map(({ id, status, replacedBy }) => [id, status?.lifecycle, replacedBy])).toEqual([
      ['W3C css-color-4', 'inForce', undefined],
      ['W3C old', 'withdrawn', [{ id: 'W3C css-color-4', extent: 'full' }]],
      ['RFC 6265', undefined, undefined],
    ]);
    expect(read.records[0]?.asOf).toBe('2026-09-29');
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'relation to “unheard-of”, which is not in the data'],
      [4, expect.stringMatching(/^is no specification: /)],
    ]);
  });

  it('keeps the address of a page, and nothing else that stands in its place', async () => {
    const [spec] = SPECS;
    const hostile = { ...spec, shortname: 'hostile', release: undefined, url: 'javascript:alert(1)' };
    const read = await readAll(webSpecs, [fileOf('index.json', JSON.stringify([spec, hostile]))], {});
    expect(read.records.map(({ url }) => url)).toEqual(['https://www.w3.org/TR/css-color-4/', undefined]);
    expect(read.refusals).toMatchObject([
      { line: 2, reason: '“javascript:alert(1)” is a link that is no web address', statement: true },
    ]);
  });
});

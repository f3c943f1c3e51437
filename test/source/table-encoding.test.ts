import { describe, expect, it } from 'vitest';
import { table } from '../../src/source/table';
import { bytesFile, fileOf, readAll } from './given';

const TEXT = 'number,title_zh,状态\nGB/T 1-2000,标题,废止\n';
/** 标题 and 废止 as GB18030 has them, 状态 too. */
const GB18030: Readonly<Record<string, readonly number[]>> = {
  标题: [0xb1, 0xea, 0xcc, 0xe2],
  状态: [0xd7, 0xb4, 0xcc, 0xac],
  废止: [0xb7, 0xcf, 0xd6, 0xb9],
};

function gb18030(text: string): Uint8Array {
  const pieces = text.split(/(标题|状态|废止)/);
  return Uint8Array.from(pieces.flatMap((piece) => GB18030[piece] ?? [...new TextEncoder().encode(piece)]));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('the encoding of a list', () => {
  it.each([
    ['GB18030, as spreadsheets in China write CSV', gb18030(TEXT)],
    ['UTF-16, little end first', utf16(`\uFEFF${TEXT}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${TEXT}`, false)],
    ['UTF-8', new TextEncoder().encode(TEXT)],
  ])('may be %s', async (_, bytes) => {
    const read = await readAll(table, [bytesFile('list.csv', bytes)]);
    expect(read.records).toMatchObject([{ titles: { zh: '标题' }, status: { lifecycle: 'withdrawn' } }]);
  });

  it.each([
    [
      'of Western Europe',
      [...new TextEncoder().encode('number,title\nISO 1:2000,Pr'), 0xfc, 0x66, 0x75, 0x0a],
    ],
    ['of Japan', [...new TextEncoder().encode('number,title\nJIS B 1:2000,'), 0x95, 0x57, 0x8f, 0x80, 0x0a]],
    [
      'of Taiwan',
      [...new TextEncoder().encode('number,title\nISO 1:2000,'), 0xbc, 0xd0, 0xb7, 0xc7, 0xa4, 0x40, 0x0a],
    ],
    ['UTF-16 without its mark', [...utf16(TEXT, true)]],
    ['of UTF-8 with a character cut in two', [...new TextEncoder().encode(TEXT).slice(0, -2)]],
  ])('is told where it is none of these: %s', async (_, bytes) => {
    const read = await readAll(table, [bytesFile('list.csv', Uint8Array.from(bytes))]);
    expect(read.records).toEqual([]);
    expect(read.refusals).toMatchObject([
      { line: 0, reason: expect.stringMatching(/encoding.*save it as “CSV UTF-8”/) as string },
    ]);
  });

  it('was wrong earlier where characters are lost: the row and its column are told', async () => {
    const read = await readAll(table, [
      fileOf('list.csv', 'number,title\nGB/T 1-2000,\uFFFD\uFFFD\nGB/T 2-2000,A\n'),
    ]);
    expect(read.records.map(({ id }) => id)).toEqual(['GB/T 2-2000']);
    expect(read.refusals).toMatchObject([{ line: 2, reason: expect.stringContaining('title_zh') as string }]);
  });
});

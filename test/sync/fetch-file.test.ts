import { expect, it } from 'vitest';
import { fetchFile } from '../../src/sync/fetch-file';
import { LIMITS_OF_SOURCES } from '../../src/sync/limits';

const ADDRESS = 'https://data.example/all.txt';

function answering(parts: readonly Uint8Array<ArrayBuffer>[], headers: Record<string, string>): typeof fetch {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  return () => Promise.resolve(new Response(body, { headers }));
}

it('tells of the bytes as they come, and of how many there will be', async () => {
  const told: [number, number][] = [];
  const parts = [new Uint8Array(3), new Uint8Array(4)];
  const fetcher = answering(parts, { etag: '"1"', 'content-length': '7' });
  const file = await fetchFile(ADDRESS, null, fetcher, undefined, (...progress) => told.push(progress));
  expect(file?.blob.size).toBe(7);
  expect(told).toEqual([
    [3, 7],
    [7, 7],
  ]);
});

it('names no total where what travels is compressed', async () => {
  const told: number[] = [];
  const fetcher = answering([new Uint8Array(9)], {
    etag: '"1"',
    'content-length': '2',
    'content-encoding': 'identity',
  });
  await fetchFile(ADDRESS, null, fetcher, undefined, (_, total) => told.push(total));
  expect(told).toEqual([0]);
});

it('gives up an answer that does not say that it is too long', async () => {
  const huge = new Uint8Array(0);
  Object.defineProperty(huge, 'length', { value: LIMITS_OF_SOURCES.fileBytes + 1 });
  const fetcher = answering([huge], { etag: '"1"' });
  await expect(fetchFile(ADDRESS, null, fetcher)).rejects.toMatchObject({ fault: 'tooLarge' });
});

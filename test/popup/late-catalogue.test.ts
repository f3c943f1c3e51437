import { expect, test, vi } from 'vitest';
import type { Catalogue } from '../../src/catalogue';
import { lateCatalogue } from '../../src/popup/late-catalogue';

test('a question asked before the code has come is answered once it has', async () => {
  let arrive: (catalogue: Catalogue) => void = () => undefined;
  const late = lateCatalogue(() => new Promise((resolve) => (arrive = resolve)));
  const asked = late.resolve(['GB 1'], '2026-11-24');
  const resolve = vi.fn<Catalogue['resolve']>(() => Promise.resolve([]));
  arrive({ resolve, search: vi.fn(), status: vi.fn(), repair: vi.fn(), close: vi.fn() });
  await expect(asked).resolves.toEqual([]);
  expect(resolve).toHaveBeenCalledWith(['GB 1'], '2026-11-24');
});

test('code that does not come is an error of the question', async () => {
  const late = lateCatalogue(() => Promise.reject(new Error('gone')));
  await expect(late.status()).rejects.toThrow('gone');
});

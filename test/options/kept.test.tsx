// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Kept } from '../../src/options/Kept';
import type { KeptAccess } from '../../src/options/keptAccess';
import { root } from '../ui/root';

const platform = { zh: '全国标准信息公共服务平台', en: 'National platform' };
const sources = [
  { id: 'std-samr', name: platform, records: 3 },
  { id: 'std-samr-page', name: platform, records: 2 },
];

async function draw(access: KeptAccess, keepRegistryPages = true) {
  const onChange = vi.fn();
  await act(async () => {
    render(<Kept settings={{ keepRegistryPages }} language="en" access={access} onChange={onChange} />, root);
    await Promise.resolve();
  });
  await settle();
  return onChange;
}
async function settle() {
  for (let turn = 0; turn < 10; turn += 1) await act(() => Promise.resolve());
}
async function press(words: string) {
  await act(() =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)?.click(),
  );
  await settle();
}

test('says how much is kept, and by which registry', async () => {
  await draw({ sources: () => Promise.resolve(sources), forget: vi.fn() });
  expect(root.textContent).toContain('Stated by registries: 5 records');
  expect(root.textContent).toContain('National platform: 5');
});

test('all of it is forgotten only after a second word, and the count follows', async () => {
  let held = sources;
  const forget = vi.fn<KeptAccess['forget']>(() => {
    held = [];
    return Promise.resolve();
  });
  await draw({ sources: () => Promise.resolve(held), forget });
  await press('Forget all');
  await press('Leave it');
  await press('Forget all');
  expect(forget).not.toHaveBeenCalled();
  await press('Yes, forget all');
  expect(forget).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Nothing is kept yet');
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Forgotten');
});

test('what could not be deleted is said, and still counted', async () => {
  await draw({
    sources: () => Promise.resolve(sources),
    forget: () => Promise.reject(new Error('no store')),
  });
  await press('Forget all');
  await press('Yes, forget all');
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Nothing was deleted');
  expect(root.textContent).toContain('5 records');
});

test('keeping can be switched off', async () => {
  const onChange = await draw({ sources: () => Promise.resolve([]), forget: vi.fn() });
  await act(() => root.querySelector<HTMLInputElement>('input[role="switch"]')?.click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ keepRegistryPages: false });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { LookUpOutcome } from '../../src/messages/official';
import { AskRegistry } from '../../src/official/AskRegistry';
import type { RegistryAccess } from '../../src/official/ask';
import { root } from '../ui/root';

const NUMBER = 'GB/T 4321-2019';
const HOST = 'std.samr.gov.cn';

function registry(outcome: Promise<LookUpOutcome>, host: string | null = HOST) {
  return {
    host: vi.fn<RegistryAccess['host']>(() => Promise.resolve(host)),
    ask: vi.fn<RegistryAccess['ask']>(() => outcome),
    cancel: vi.fn<RegistryAccess['cancel']>(),
    lately: new Map<string, LookUpOutcome>(),
  };
}

async function draw(access: RegistryAccess, language: 'zh' | 'en', onKept = vi.fn()) {
  await act(async () => {
    render(<AskRegistry number={NUMBER} registry={access} language={language} onKept={onKept} />, root);
    await Promise.resolve();
  });
  await act(() => Promise.resolve());
}

async function click() {
  await act(async () => {
    root.querySelector('button')?.click();
    await Promise.resolve();
  });
  await act(() => Promise.resolve());
}

test('says whom it would ask, and asks only when clicked', async () => {
  const access = registry(Promise.resolve({ kind: 'nothing' }));
  await draw(access, 'zh');
  expect(root.textContent).toContain('在官方网站查');
  expect(root.textContent).toContain(HOST);
  expect(access.ask).not.toHaveBeenCalled();
  await click();
  expect(access.ask).toHaveBeenCalledExactlyOnceWith(NUMBER, HOST);
});

test('is not there where no registry answers by number', async () => {
  await draw(registry(Promise.resolve({ kind: 'nothing' }), null), 'zh');
  expect(root.textContent).toBe('');
});

test('while asking, the same button stops it', async () => {
  const access = registry(new Promise(() => undefined));
  await draw(access, 'en');
  await click();
  expect(root.textContent).toContain(`Asking ${HOST}`);
  await click();
  expect(access.ask).toHaveBeenCalledOnce();
  expect(access.cancel).toHaveBeenCalledOnce();
});

test('what was kept is shown with source and time, and the view is told', async () => {
  const onKept = vi.fn();
  const at = new Date(2026, 10, 24, 16, 5).getTime();
  await draw(
    registry(Promise.resolve({ kind: 'kept', number: NUMBER, status: '现行', at, whole: true })),
    'zh',
    onKept,
  );
  await click();
  for (const part of [HOST, '16:05', NUMBER, '现行']) expect(root.textContent).toContain(part);
  expect(onKept).toHaveBeenCalledWith(NUMBER);
});

test('the document that opens after it still says who answered and when', async () => {
  const at = new Date(2026, 10, 24, 16, 5).getTime();
  const access = registry(Promise.resolve({ kind: 'kept', number: NUMBER, status: '现行', at, whole: true }));
  await draw(access, 'zh');
  await click();
  render(null, root);
  await draw(access, 'zh');
  for (const part of [HOST, '16:05', '现行']) expect(root.textContent).toContain(part);
  expect(access.ask).toHaveBeenCalledOnce();
});

const failures = [
  { kind: 'tooFrequent', seconds: 30 },
  { kind: 'nothing' },
  { kind: 'login' },
  { kind: 'offline' },
  { kind: 'failed' },
  { kind: 'unread' },
  { kind: 'permission' },
  { kind: 'forbidden' },
  { kind: 'notStored' },
] as const satisfies readonly LookUpOutcome[];

test.each(['zh', 'en'] as const)(
  'each failure has a sentence of its own, and names the host (%s)',
  async (language) => {
    const said = new Set<string>();
    for (const outcome of failures) {
      const onKept = vi.fn();
      await draw(registry(Promise.resolve(outcome)), language, onKept);
      await click();
      const sentence = root.querySelector('[role="status"]')?.textContent ?? '';
      expect(sentence, outcome.kind).toContain(HOST);
      said.add(sentence);
      expect(onKept).not.toHaveBeenCalled();
      render(null, root);
    }
    expect(said.size).toBe(failures.length);
  },
);

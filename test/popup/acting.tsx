/** The popup under test, driven as a reader drives it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Popup } from '../../src/popup/Popup';
import { root } from '../ui/root';
import type { world } from './fake';

/** Does something, then lets questions be answered and answers be drawn, which takes a few turns. */
export async function settled(action: () => void): Promise<void> {
  await act(action);
  for (let turn = 0; turn < 4; turn++) {
    await act(async () => {
      for (let step = 0; step < 8; step++) await Promise.resolve();
    });
  }
}

export async function open(services: ReturnType<typeof world>, language: 'zh' | 'en' = 'zh', asked = '') {
  await settled(() => {
    render(<Popup services={services} language={language} asked={asked} />, root);
  });
}

export const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
export const input = (selector: string): HTMLInputElement => {
  const found = find(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field.`);
  return found;
};
export const field = () => input('.search input');
export const rows = () => [...root.querySelectorAll('.row')].map((row) => row.textContent);
export const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};
export const click = (name: string) =>
  settled(() => {
    button(name).click();
  });
export const type = (text: string) =>
  settled(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
export const press = (key: string, more: KeyboardEventInit = {}) =>
  settled(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
export const focused = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : null;

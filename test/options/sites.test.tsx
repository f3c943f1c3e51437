// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Sites } from '../../src/options/Sites';
import type { Settings } from '../../src/settings';
import { settingsTranslator } from '../../src/ui/settingsTranslate';
import { root } from '../ui/root';

const stored = {
  chosenSites: ['chosen.example'],
  pausedSites: ['paused.example', 'other.example'],
  quietSites: ['quiet.example'],
};

function draw(sites: Settings['sites']) {
  const onChange = vi.fn();
  const settings = { ...stored, sites } as Settings;
  void act(() => {
    render(<Sites settings={settings} onChange={onChange} t={settingsTranslator('en')} />, root);
  });
  return onChange;
}

const listed = () => [...root.querySelectorAll('li')].map((row) => row.textContent);

test('every list shows its own sites; the chosen ones only where nothing else is read', () => {
  draw('all');
  expect(listed()).toEqual(['paused.example', 'other.example', 'quiet.example']);
  draw('chosen');
  expect(listed()).toEqual(['chosen.example', 'paused.example', 'other.example', 'quiet.example']);
});

test.each([
  ['chosen.example', { chosenSites: [] }],
  ['paused.example', { pausedSites: ['other.example'] }],
  ['quiet.example', { quietSites: [] }],
])('%s leaves its own list alone', (site, change) => {
  const onChange = draw('chosen');
  root.querySelector<HTMLButtonElement>(`button[aria-label="Remove ${site}"]`)?.click();
  expect(onChange.mock.calls).toEqual([[change]]);
});

import { expect, test, vi } from 'vitest';

vi.mock('../../src/browser', () => ({ browser: { i18n: { getUILanguage: () => 'zh-CN' } } }));

const { isPausedOn, languageOf, listsHost, settingsFrom, sitePaused } = await import('../../src/settings');

test('one bad value costs only itself; unknown keys go', () => {
  const settings = settingsFrom({ marks: 'quiet', openDelay: 'soon', theme: 'neon', opener: 7 });
  expect(settings).toMatchObject({ marks: 'quiet', openDelay: 300, opener: 'hover' });
  expect(settings).not.toHaveProperty('theme');
});

test.each([undefined, null, 7, 'x', [1]])('%j becomes the defaults', (stored) => {
  expect(settingsFrom(stored)).toEqual(settingsFrom({}));
  expect(settingsFrom(stored).quietSites).toContain('openstd.samr.gov.cn');
});

test('a site is listed with its subdomains, not with its namesakes', () => {
  expect(listsHost(['iso.org'], 'WWW.iso.org')).toBe(true);
  expect(listsHost(['iso.org'], 'notiso.org')).toBe(false);
  expect(listsHost(['www.google.com'], 'docs.google.com')).toBe(false);
});

test.each([
  ['all', 'a.example', false],
  ['all', 'paused.example', true],
  ['chosen', 'a.example', true],
  ['chosen', 'docs.chosen.example', false],
] as const)('where %s sites are read, on %s nothing is: %s', (sites, host, paused) => {
  const choice = {
    sites,
    pausedSites: ['paused.example'],
    chosenSites: ['chosen.example', 'paused.example'],
  };
  expect(isPausedOn(choice, [host])).toBe(paused);
  expect(isPausedOn(choice, ['paused.example', host])).toBe(true);
});

test.each(['all', 'chosen'] as const)('where %s sites are read, the popup turns one off and on', (sites) => {
  const before = settingsFrom({ sites, pausedSites: ['b.example'], chosenSites: ['c.example'] });
  for (const paused of [false, true, false]) {
    const after = { ...before, ...sitePaused(before, 'a.example', paused) };
    expect(isPausedOn(after, ['a.example'])).toBe(paused);
    expect(isPausedOn(after, ['b.example'])).toBe(true);
    expect(isPausedOn(after, ['c.example'])).toBe(false);
  }
  expect(isPausedOn({ ...before, ...sitePaused(before, 'b.example', false) }, ['b.example'])).toBe(false);
});

test('language follows the browser unless chosen', () => {
  expect(languageOf({ language: 'auto' })).toBe('zh');
  expect(languageOf({ language: 'en' })).toBe('en');
});

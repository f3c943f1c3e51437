import { expect, test, vi } from 'vitest';

vi.mock('../../src/browser', () => ({ browser: { i18n: { getUILanguage: () => 'zh-CN' } } }));

const { languageOf, listsHost, settingsFrom } = await import('../../src/settings');

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

test('language follows the browser unless chosen', () => {
  expect(languageOf({ language: 'auto' })).toBe('zh');
  expect(languageOf({ language: 'en' })).toBe('en');
});

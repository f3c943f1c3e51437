import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerMessages, createTranslator, resolveLanguage } from '../../src/ui/i18n';

test.each([
  ['zh', ['en-GB'], 'zh'],
  ['en', ['zh-CN'], 'en'],
  ['auto', ['de', 'zh-Hant-TW', 'en'], 'zh'],
  ['auto', ['fr-FR', 'en-US', 'zh'], 'en'],
  ['auto', ['ja'], 'en'],
] as const)('setting %s with a browser that prefers %s speaks %s', (setting, preferred, spoken) => {
  expect(resolveLanguage(setting, preferred)).toBe(spoken);
});

test('plural forms follow the language', () => {
  const en = createTranslator('en', answerMessages);
  expect(en('stale', { count: 1 })).toBe('Data is 1 day old');
  expect(en('stale', { count: 63 })).toBe('Data is 63 days old');
});

test('large numbers are grouped as the language does it', () => {
  expect(createTranslator('zh', answerMessages)('factPlaces', { count: 2000 })).toBe('2,000 处');
});

const holes = (message: string | { one?: string; other: string }) =>
  [...(typeof message === 'string' ? message : message.other).matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort();

test('both catalogues have the same keys, and no message that only one language fills', () => {
  expect(Object.keys(answerMessages.en).sort()).toEqual(Object.keys(answerMessages.zh).sort());
  for (const message of [...Object.values(answerMessages.zh), ...Object.values(answerMessages.en)])
    expect(typeof message === 'string' ? message : message.other).not.toBe('');
});

test('no message of either language asks for a value that the other does not know, but for counts', () => {
  const counted = new Set(['count', 'more', 'first', 'last', 'date']);
  for (const [key, zh] of Object.entries(answerMessages.zh)) {
    const en = Object.entries(answerMessages.en).find(([other]) => other === key)?.[1] ?? '';
    const [inZh, inEn] = [holes(zh), holes(en)];
    const differ = [
      ...inZh.filter((name) => !inEn.includes(name)),
      ...inEn.filter((name) => !inZh.includes(name)),
    ];
    expect(
      differ.filter((name) => name === undefined || !counted.has(name)),
      key,
    ).toEqual([]);
  }
});

test('the browser shows the extension in both languages', () => {
  const read = (locale: string) =>
    v.parse(
      v.record(v.string(), v.object({ message: v.string() })),
      JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')),
    );
  expect(Object.keys(read('zh_CN'))).toEqual(Object.keys(read('en')));
  const asked = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  for (const name of asked) expect(Object.keys(read('en'))).toContain(name);
  // The Chrome Web Store refuses longer descriptions.
  for (const locale of ['en', 'zh_CN'])
    expect(read(locale)['description']?.message.length).toBeLessThanOrEqual(132);
});

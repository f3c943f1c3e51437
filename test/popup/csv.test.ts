import { expect, test } from 'vitest';
import { toCsv } from '../../src/popup/csv';
import { pageTranslator } from '../../src/ui/pageTranslate';
import { answer } from '../ui/answers';

const t = pageTranslator('en');
const line = (titles: Record<string, string>) =>
  toCsv([{ canonical: 'ISO 1:2022', count: 1, answer: answer({ titles }) }], t).split('\r\n')[1];

test('a title that looks like a formula stays text', () => {
  expect(line({ en: '=HYPERLINK("http://x")' })).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(line({ en: '+1' })).toContain(`,'+1,`);
});

test('commas, quotes and line ends do not break the row', () => {
  expect(line({ en: 'A, "b"' })).toContain('"A, ""b"""');
});

test('begins with the mark by which spreadsheets know UTF-8', () => {
  expect(toCsv([], t).charCodeAt(0)).toBe(0xfeff);
});

test('a citation not looked up yet is listed without an answer', () => {
  expect(toCsv([{ canonical: 'RFC 1', count: 3, answer: null }], t)).toContain('\r\nRFC 1,,,3,,\r\n');
});

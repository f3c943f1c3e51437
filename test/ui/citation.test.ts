import { expect, test } from 'vitest';
import { citation, citedNumber } from '../../src/ui/citation';
import { partRange, splitEdition, supplementOf } from '../../src/ui/designation';
import { answer } from './answers';

test('the copied number keeps its hyphen and is the recommended form', () => {
  expect(citedNumber(answer())).toBe('GB/T 19001-2016');
  expect(citedNumber(answer({ id: 'GB 50016-2014', citeAs: 'GB 50016-2014（2018年版）' }))).toBe(
    'GB 50016-2014（2018年版）',
  );
});

test('a Chinese document is copied with book-title marks and the long dash before the year', () => {
  expect(citation(answer())).toBe('《质量管理体系 要求》（GB/T 19001—2016）');
});

test.each(['DB11/T 1134-2023', 'JJF(轻工) 135-2020', 'GA 1-2020', 'GB 7718-94', 'SL 1-2020'])(
  '%s is cited the Chinese way',
  (id) => {
    expect(citation(answer({ id }))).toMatch(/^《.*—\d+）$/);
  },
);

test('only the year takes the dash, not a part number', () => {
  expect(citation(answer({ id: 'SJ/T 11363-1-2006', titles: {} }))).toBe('SJ/T 11363-1—2006');
});

test('others are cited as ISO does', () => {
  const id = 'ISO 9001:2015';
  expect(citation(answer({ id, titles: { en: 'Quality management systems — Requirements' } }))).toBe(
    'ISO 9001:2015, Quality management systems — Requirements',
  );
  expect(citation(answer({ id, titles: {} }))).toBe(id);
});

test('designations are taken apart where a reader would', () => {
  expect(splitEdition('GB/T 1.1-2020')).toEqual({ work: 'GB/T 1.1', edition: '2020' });
  expect(splitEdition('ISO 13849-1:2015')).toEqual({ work: 'ISO 13849-1', edition: '2015' });
  expect(splitEdition('RFC 2616')).toEqual({ work: 'RFC 2616', edition: null });
  expect(supplementOf('ISO 9001:2015/Amd 1:2024')).toMatchObject({ label: 'Amd 1', printed: 'Amd 1:2024' });
  expect(supplementOf('GB/T 2828.1-2012')).toBeNull();
});

test('a range is a range only where every part is there', () => {
  expect(partRange(['ISO 4210-1', 'ISO 4210-2', 'ISO 4210-3'])?.last.text).toBe('-3');
  expect(partRange(['ISO 4210-1', 'ISO 4210-3'])).toBeNull();
  expect(partRange(['RFC 9110', 'RFC 9111'])).toBeNull();
});

import { expect, test } from 'vitest';
import { joinLines, placeCard, type Box } from '../../src/page/geometry';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 150 };
const line = (left: number, top: number, width = 100): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test('below the last line, left edges aligned', () => {
  expect(placeCard([line(800, 100), line(40, 130)], card, viewport)).toEqual({ left: 40, top: 158 });
});

test('above the first line where there is no room below', () => {
  expect(placeCard([line(300, 700), line(40, 730)], card, viewport)).toEqual({ left: 300, top: 542 });
});

test('shifted into the viewport sideways', () => {
  expect(placeCard([line(900, 100)], card, viewport).left).toBe(632);
  expect(placeCard([line(-50, 100)], card, viewport).left).toBe(8);
});

test('in a low viewport it takes the larger side and stays inside', () => {
  const low = { width: 1000, height: 200 };
  const { top } = placeCard([line(10, 20)], card, low);
  expect(top + card.height).toBeLessThanOrEqual(192);
});

test('a number in several inline elements is one line to the card', () => {
  const parts = [line(40, 100, 50), line(90, 102, 30), line(120, 100, 40), line(10, 130, 20)];
  expect(joinLines(parts)).toEqual([{ left: 40, top: 100, right: 160, bottom: 122 }, line(10, 130, 20)]);
});

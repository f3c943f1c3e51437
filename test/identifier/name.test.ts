import { expect, it } from 'vitest';
import { bodyOf, nameEnd, nameStart } from '../../src/identifier/name';
import { BODIES } from '../../src/identifier/publishers';

const NAMES = [...BODIES.keys()].filter((name) => /^[^*]/.test(name));

it('every publisher’s name is found at a word’s beginning, and read to its end', () => {
  for (const name of NAMES) {
    const text = `— ${name} 123`;
    expect(nameStart(text, 0, -2), name).toBe(2);
    expect(nameEnd(text, 2), name).toBe(2 + name.length);
    expect(bodyOf(name), name).toEqual(BODIES.get(name));
  }
});

it('inside a word no name begins', () => {
  expect(nameStart('xISO9 yGB', 0, -2)).toBe(-1);
});

it('what is known of the next name is not looked for again, and nothing comes after the last one', () => {
  expect(nameStart('1 2 3 GB 4', 2, 6)).toBe(6);
  expect(nameStart('1 2 3 GB 4', 7, 6)).toBe(-1);
  expect(nameStart('GB 4', 0, -1)).toBe(-1);
});

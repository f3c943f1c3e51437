import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { documented } from '../../scripts/lint/documented.mjs';

/** Names that the rule asks a doc comment of. */
function bare(code: string): readonly string[] {
  const found = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { stdlens: { rules: { documented } } },
        rules: { 'stdlens/documented': 'error' },
      },
    ],
    'room.ts',
  );
  return found.map(({ message }) => /“(.+)”/.exec(message)?.[1] ?? message);
}

test.each([
  ['a function', 'export function resolve() {}', ['resolve']],
  ['a function with a plain comment', '// Why.\nexport function resolve() {}', ['resolve']],
  [
    'a function with a block that is no doc comment',
    '/* Why. */\nexport async function resolve() {}',
    ['resolve'],
  ],
  ['a function held by a constant', 'export const resolve = () => 1;', ['resolve']],
  ['a function exported further down', 'function resolve() {}\nexport { resolve };', ['resolve']],
  ['a default', 'export default function resolve() {}', ['resolve']],
  ['a class and its methods', 'export class Shelf { add(id: string) {} }', ['Shelf', 'add']],
  [
    'a method behind a documented one',
    '/** Why. */ export class Shelf { /** Why. */ add() {} has() {} }',
    ['has'],
  ],
])('asks it of %s', (_, code, names) => {
  expect(bare(code)).toEqual(names);
});

test.each([
  ['a function that has one', '/** Designations in catalogue order. */\nexport function resolve() {}'],
  [
    'the second of two overloads',
    '/** Why. */\nexport function on(day: string): void;\nexport function on(): void {}',
  ],
  ['a function of the file alone', 'function resolve() {}\nresolve();'],
  ['a value', "export const MOST = 3;\nexport const names = ['ISO'];"],
  ['a function that comes from elsewhere', "export { resolve } from './other';"],
  [
    'what a class keeps to itself, and its accessors',
    '/** Why. */ export class Shelf { constructor() {} get size() { return 1; } #add() {} private has() {} }',
  ],
])('asks it not of %s', (_, code) => {
  expect(bare(code)).toEqual([]);
});

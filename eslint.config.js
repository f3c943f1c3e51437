import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import stdlens from './scripts/lint/plugin.mjs';
import { PURE } from './scripts/lint/rooms.mjs';

const MARKUP = 'Text is rendered as text: no markup from strings (docs/architecture.md, Trust).';
const FOREIGN =
  'This room is pure TypeScript: no WebExtension API, no DOM, no IndexedDB (docs/architecture.md).';

const NO_MARKUP = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: MARKUP,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: MARKUP,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: MARKUP,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: MARKUP },
];

const NO_SLEEP = {
  selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
  message: 'Tests wait for a condition, never for a time.',
};

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'demo/out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    settings: {
      regexp: { allowedCharacterRanges: ['alphanumeric', '０-９', 'Ａ-Ｚ', 'ａ-ｚ', '一-鿿', '぀-ヿ'] },
    },
    rules: { 'regexp/use-ignore-case': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { stdlens },
    rules: {
      'stdlens/rooms': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'no-restricted-syntax': ['error', ...NO_MARKUP],
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'location',
          'indexedDB',
          'localStorage',
          'chrome',
          'browser',
          'self',
        ].map((name) => ({ name, message: FOREIGN })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['idb', 'webextension-polyfill', 'preact', 'fake-indexeddb'].map((name) => ({
            name,
            message: FOREIGN,
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'stdlens/documented': 'error' },
  },
  {
    // Tables of facts: long by nature, one row a line.
    files: ['src/identifier/publishers/**', 'src/**/*.table.ts', 'src/ui/words/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', NO_SLEEP],
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'performance',
          'AbortSignal',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
);

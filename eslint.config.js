import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ranks } from './eslint/ranks.js';

/**
 * What takes a third of the time, because it asks for the type of nearly everything, and hardly ever
 * finds what the compiler has not refused: for the sweep.
 */
export const LONG_RULES = [
  'no-deprecated',
  'no-misused-promises',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-member-access',
  'no-unsafe-return',
].map((rule) => `@typescript-eslint/${rule}`);

const ASTRO = ['**/*.astro', '**/*.astro/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'content/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX, local: { rules: { ranks } } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/ignore': ['node_modules'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
      ],
    },
    rules: {
      ...Object.fromEntries(LONG_RULES.map((rule) => [rule, 'off'])),
      'local/ranks': 'error',
      'import-x/first': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-useless-path-segments': 'error',
      'import-x/order': ['error', { groups: ['builtin', 'external', ['parent', 'sibling']] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading a string is how to walk its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `noUncheckedIndexedAccess` needs a way to say that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // There are no enums (`erasableSyntaxOnly`) and hardly a class: they cost half of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  // `astro check` has the types of .astro files, the linter has not.
  astro.configs['flat/recommended'],
  { files: [...ASTRO, '**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: nodeGlobals() },
  },
);

function nodeGlobals() {
  const names = [
    ...['AbortController', 'AbortSignal', 'Buffer', 'URL', 'console', 'fetch', 'process'],
    ...['setTimeout', 'setInterval', 'clearInterval'],
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

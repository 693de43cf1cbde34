import { defineConfig } from 'oxlint';
import daily from './oxlint.config.ts';

const ON = [
  'await-thenable',
  'dot-notation',
  'no-array-delete',
  'no-base-to-string',
  'no-deprecated',
  'no-duplicate-type-constituents',
  'no-floating-promises',
  'no-for-in-array',
  'no-implied-eval',
  'no-meaningless-void-operator',
  'no-misused-promises',
  'no-redundant-type-constituents',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-useless-default-assignment',
  'non-nullable-type-assertion-style',
  'only-throw-error',
  'prefer-find',
  'prefer-includes',
  'prefer-nullish-coalescing',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-regexp-exec',
  'prefer-return-this-type',
  'prefer-string-starts-ends-with',
  'require-await',
  'restrict-plus-operands',
  'return-await',
  'unbound-method',
  'use-unknown-in-catch-callback-variable',
];

// The daily rules, and those that ask for the type of everything: a tenth of the time becomes all of it.
export default defineConfig({
  ...daily,
  options: { ...daily.options, typeAware: true },
  rules: {
    ...daily.rules,
    // These ask for more than the compiler, of what it holds for certain.
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/require-array-sort-compare': 'off',
    // A plain function of Node is no method.
    'typescript/unbound-method': 'off',
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...Object.fromEntries(ON.map((rule) => [`typescript/${rule}`, 'error'])),
        'typescript/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
        ],
        // Spreading a string is how to walk its code points.
        'typescript/no-misused-spread': ['error', { allow: ['string'] }],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
      },
    },
  ],
});

import tseslint from 'typescript-eslint';

/** One folder may not import another: each entry says what to do instead. */
const forbid = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const outside = {
  // What a cell held, what it is to hold and a sheet yet to be written are plain data too.
  group: [
    '**/workbook/**',
    '!**/workbook/',
    '!**/workbook/cell-edit',
    '!**/workbook/cell-before',
    '!**/workbook/xlsx/',
    '!**/workbook/xlsx/plain-workbook',
    '**/taskpane/**',
    '**/workbench/**',
    '**/cli/**',
    '**/commands/**',
    'react*',
    '@fluentui/*',
    'node:*',
    'fs',
    'path',
  ],
  message: 'The pure part computes on plain data; reading, showing and writing belong to the port and the shells.',
};

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/require-await': 'off' },
  },
  forbid(
    ['src/core/**'],
    [
      outside,
      {
        group: ['**/layouts/*', '**/recognise/*', '**/identities/*', '**/checks/*', '**/messages/*'],
        message:
          'core holds the values and the engine; what is known about particular tables belongs to layouts and identities.',
      },
    ],
  ),
  forbid(
    ['src/layouts/**', 'src/identities/**'],
    [
      outside,
      {
        group: ['**/recognise/*', '**/checks/*'],
        message: 'Layouts and identities are data; the code that uses them stands elsewhere.',
      },
    ],
  ),
  forbid(
    ['src/{recognise,checks,diagnose,fill,narrative,classification,messages,report}/**', 'src/review.ts'],
    [outside],
  ),
  forbid(
    ['src/workbook/**'],
    [
      {
        group: [
          '**/taskpane/**',
          '**/workbench/**',
          '**/cli/**',
          '**/checks/*',
          '**/identities/*',
          '**/recognise/*',
          '**/review',
        ],
        message: 'An adapter reads and writes cells; it does not know what they mean.',
      },
    ],
  ),
);

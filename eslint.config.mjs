import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/**
 * Every rule of Microsoft's plugin, as errors; its preset also brings eslint's rules for plain JavaScript, which do not know types.
 * Only one is off: requests are cut by bytes to stay below Excel's limit, so a sync in a loop is what we want.
 */
const officeRules = {
  ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  'office-addins/no-context-sync-in-loop': 'off',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'artefacts/', 'demo/', '**/*.cjs', '*.mjs', 'webpack.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['src/{excel,jobs,workers,taskpane,commands,functions}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // What Office calls when it starts stands where it starts; all else that is asked of it stands in src/excel.
    files: ['src/{register,analysis,report,forms,returns,jobs,words,workers,taskpane,cli}/**/*.{ts,tsx}'],
    ignores: ['src/taskpane/taskpane.tsx'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    rules: {
      // Whatever a function of one line gives, its type says.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/method-signature-style': 'error',
      // What nobody knows is shown as JavaScript shows it.
      '@typescript-eslint/no-base-to-string': 'off',
      // The grid of the workbench takes plain numbers for its enumerations.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // An asynchronous function without a wait turns what is thrown into a promise that fails.
      '@typescript-eslint/require-await': 'off',
      // By code points is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
    },
  },
  {
    // A test may hand over what no type allows, and look at what has none.
    files: ['{test,bench}/**/*.{ts,tsx}', 'packages/*/{test,bench}/**/*.ts'],
    rules: {
      ...Object.fromEntries(
        [
          'no-confusing-void-expression',
          'no-misused-promises',
          'no-unnecessary-condition',
          'no-unsafe-argument',
          'no-unsafe-assignment',
          'no-unsafe-class-instance-assignment',
          'no-unsafe-return',
          'only-throw-error',
          'prefer-promise-reject-errors',
          'restrict-template-expressions',
          'use-unknown-in-catch-callback-variable',
        ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
      ),
    },
  },
);

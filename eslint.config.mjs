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
  ...tseslint.configs.strict,
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
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
    },
  },
);

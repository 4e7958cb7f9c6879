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
    files: ['src/{excel,jobs,taskpane,commands,functions}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
    },
  },
);

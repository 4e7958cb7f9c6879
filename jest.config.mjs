export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // IronCalc comes as an ES module only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/|excelize-wasm/)'],
  transform: {
    '/excelize-wasm/': '<rootDir>/test/jest/requireForImport.cjs',
    '^.+\\.(?:tsx?|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testTimeout: 120000,
};

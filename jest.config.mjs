export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // These come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/|@noble/)'],
  transform: {
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
  // As many at a time as there are processors: jest leaves one idle, which is half of a small machine.
  maxWorkers: '100%',
  testTimeout: 120000,
};

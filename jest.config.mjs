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
  // As many at a time as there are processors: jest leaves one idle, which is half of a small machine. More of them gain
  // a twentieth, and pages in a browser come late for what tests wait for.
  maxWorkers: '100%',
  testSequencer: './test/longestFirst.cjs',
  // Handed to each module: looked up in a test's own world, each use of them costs as much as a line of work.
  sandboxInjectedGlobals: ['Array', 'Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'WeakMap'],
  testTimeout: 120000,
};

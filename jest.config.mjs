import { availableParallelism } from 'node:os';

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
  // Half as many more at a time than there are processors, for tests of pages wait much: by itself jest leaves one idle.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testSequencer: './test/longestFirst.cjs',
  // Handed to each module: looked up in a test's own world, each use of them costs as much as a line of work.
  sandboxInjectedGlobals: ['Array', 'Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'WeakMap'],
  testTimeout: 120000,
};

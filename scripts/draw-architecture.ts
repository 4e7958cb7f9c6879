import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Draws docs/architecture.svg: which folder of `src` imports which, and who imports the embedded Excel, as
 * dependency-cruiser finds it. What all may know (`values`, `words`, `addIn.ts`) is left out. It needs `dot`; on Debian:
 * apt-get install graphviz. Usage: npm run architecture
 */
const CRUISER = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const graph = execFileSync(
  process.execPath,
  [
    CRUISER,
    ...['src', 'packages/embedded-excel/src', '--config', '.dependency-cruiser.cjs', '--output-type', 'dot'],
    ...['--collapse', '^(src/[^/]+|packages/[^/]+)', '--include-only', '^(src|packages)/'],
    ...['--exclude', '^src/(values|words)/|^src/addIn'],
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
writeFileSync('docs/architecture.svg', execFileSync('dot', ['-Tsvg'], { input: graph }));

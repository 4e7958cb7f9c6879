import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_CODES } from '../../src/register/issueCodes';

const root = join(__dirname, '..', '..');

it('docs/tables.md, docs/issues.md and docs/glossary.md are what the schema, the codes and the words say', () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, join(root, 'scripts', 'write-table-docs.ts'), '--check'], { cwd: root });
});

it('every code is in kebab case, and one that the analysis uses is listed', () => {
  const known = new Set(Object.keys(ISSUE_CODES));
  for (const code of known) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const analysis = join(root, 'src', 'analysis');
  const used = readdirSync(analysis, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(analysis, name), 'utf8').matchAll(/\bcode: '([^']+)'/g)])
    .map(([, code]) => code!);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((code) => !known.has(code))).toEqual([]);
});

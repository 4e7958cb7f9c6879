import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ISSUE_KINDS } from '../../scripts/docs/issueKinds';
import { issueWords } from '../../src/words/issueWords';

const root = join(__dirname, '..', '..');

it('docs/tables.md, docs/issues.md and docs/glossary.md are what the schema and the words say', () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, join(root, 'scripts', 'write-table-docs.ts'), '--check'], { cwd: root });
});

it('every code is in kebab case', () => {
  for (const code of Object.keys(issueWords)) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

it('every code that words tell of is declared by those who raise it, with one severity, and by one of them', () => {
  expect(ISSUE_KINDS.map(({ code }) => code).sort()).toEqual(Object.keys(issueWords).sort());
});

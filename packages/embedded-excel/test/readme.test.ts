import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = join(__dirname, '..');
const root = join(home, '..', '..');
const readme = readFileSync(join(home, 'README.md'), 'utf8');
const runTypeScript = ['--import', 'tsx'];

/** The piece of code in the README that begins with its file's name. */
function codeOf(file: string): string {
  const start = `\`\`\`ts\n// ${file}\n`;
  const from = readme.indexOf(start) + start.length;
  if (from < start.length) throw new Error(`README.md has no ${file}`);
  return readme.slice(from, readme.indexOf('\n```', from));
}

it('the first example of README.md passes as a new user runs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-excel-readme-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    for (const file of ['vatTable.ts', 'vatTable.test.ts']) writeFileSync(join(folder, file), codeOf(file));
    const words = [...runTypeScript, '--test', '--test-reporter=tap', 'vatTable.test.ts'];
    const said = execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect(said).toMatch(/^# pass 1$/m);
    expect(said).toMatch(/^# fail 0$/m);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('docs/api.md is what the objects and the types of Microsoft say', () => {
  execFileSync(process.execPath, [...runTypeScript, join(home, 'scripts', 'write-api-page.ts'), '--check'], {
    cwd: root,
  });
});

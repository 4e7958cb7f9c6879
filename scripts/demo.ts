import { mkdir } from 'node:fs/promises';
import { main } from '../src/cli/main';
import type { Terminal } from '../src/cli/terminal';

const quoted = (word: string): string => (/[\s"]/.test(word) ? JSON.stringify(word) : word);

/** The main job on an illustrative register, for someone who has just cloned the project. */
async function demo(): Promise<void> {
  const terminal: Terminal = { stdout: process.stdout, stderr: process.stderr, signal: new AbortController().signal };
  await mkdir('demo', { recursive: true });
  const steps = [
    ['sample', 'demo/register.xlsx', '--force'],
    ['summarize', 'demo/register.xlsx', '--out', 'demo/session.xlsx'],
    [
      'template',
      'pledges',
      '--register',
      'demo/register.xlsx',
      '--donor',
      'Government of Country A',
      '--force',
      '--out',
      'demo',
    ],
  ];
  for (const step of steps) {
    process.stdout.write(`\n$ npm run --silent pledgebook -- ${step.map(quoted).join(' ')}\n`);
    const code = await main(step, terminal);
    if (code !== 0) {
      process.exitCode = code;
      return;
    }
  }
  process.stdout.write(
    '\nThe workbook with its session sheets: demo/session.xlsx (open it in Excel or LibreOffice); a form for a donor beside it.\nThe add-in beside a workbook, in any browser: npm run workbench, then open http://127.0.0.1:3010\n',
  );
}

void demo();

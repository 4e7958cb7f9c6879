import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { main } from '../src/cli/main';
import type { Terminal } from '../src/cli/terminal';

/** Writes the sample register that the workbench starts with: into the file that is named, or dist/sample.xlsx. */
async function makeSampleWorkbook(file: string): Promise<void> {
  const terminal: Terminal = { stdout: process.stdout, stderr: process.stderr, signal: new AbortController().signal };
  await mkdir(dirname(file), { recursive: true });
  process.exitCode = await main(['sample', file, '--force'], terminal);
}

void makeSampleWorkbook(process.argv[2] ?? 'dist/sample.xlsx');

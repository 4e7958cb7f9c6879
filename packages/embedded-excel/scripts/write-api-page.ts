import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fileInPackage } from '../src/client/fileInPackage';
import { apiPage } from './apiPage';
import { declaredMembers } from './declaredMembers';

/**
 * Writes docs/api.md from the objects that are served and Microsoft's types.
 * Usage: tsx scripts/write-api-page.ts [--check]; with --check nothing is written, and a stale page is an error.
 */
async function writeApiPage(check: boolean): Promise<void> {
  const path = join(__dirname, '..', 'docs', 'api.md');
  const page = apiPage(declaredMembers(fileInPackage('@types/office-js/index.d.ts')));
  const text = await format(page, { ...(await resolveConfig(path)), parser: 'markdown' });
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write('docs/api.md is stale: run npm run docs -w embedded-excel\n');
    process.exitCode = 1;
  }
}

void writeApiPage(process.argv.includes('--check'));

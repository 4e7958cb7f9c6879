import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { glossaryPage } from './docs/glossaryPage';
import { issuesPage } from './docs/issuesPage';
import { tablesPage } from './docs/tablesPage';

/**
 * Writes the pages of docs/ that follow from the code: tables.md from the schema, issues.md from the list of issue codes,
 * glossary.md from the words.
 * Usage: tsx scripts/write-table-docs.ts [--check]; with --check nothing is written, and a stale page is an error.
 */
async function writeTableDocs(check: boolean): Promise<void> {
  for (const [name, page] of [
    ['tables.md', tablesPage()],
    ['issues.md', issuesPage()],
    ['glossary.md', glossaryPage()],
  ] as const) {
    const path = join(__dirname, '..', 'docs', name);
    const text = await format(page, { ...(await resolveConfig(path)), parser: 'markdown' });
    if (!check) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      process.stderr.write(`docs/${name} is stale: run npm run docs\n`);
      process.exitCode = 1;
    }
  }
}

void writeTableDocs(process.argv.includes('--check'));

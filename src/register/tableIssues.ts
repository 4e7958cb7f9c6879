import type { Issue } from './issue';
import { issueOf, type TableSource } from './tableSource';

/**
 * What is wrong with a table as a whole: required columns that are not there, headers that mean the same column, no
 * rows in a table that a register must have.
 * @param rows how many rows are not blank
 */
export function tableIssues(source: TableSource, rows: number): Issue[] {
  const { schema, raw, found } = source;
  const header = (place: number): string => String(raw.headers[place] ?? '').trim();
  const issues = found.missing.map((key) => {
    const { header: name, synonyms } = schema.columns[key]!;
    return issueOf(source, {
      row: null,
      column: key,
      code: 'missing-column',
      found: raw.headers.length === 0 ? 'a table without headers' : `no column ${name}`,
      wanted: `a column ${[name, ...synonyms].join(' or ')}`,
    });
  });
  for (const { key, read, unread, ambiguous } of found.clashes) {
    issues.push(
      issueOf(source, {
        row: null,
        column: key,
        code: ambiguous ? 'ambiguous-column' : 'second-column',
        found: ambiguous ? `two columns ${header(read)}` : `${header(unread)} beside ${header(read)}`,
        wanted: ambiguous ? 'one column of this header' : `one column of this meaning; ${header(read)} is read`,
      }),
    );
  }
  if (schema.required && rows === 0 && issues.length === 0) {
    issues.push(
      issueOf(source, {
        row: null,
        column: null,
        code: 'table-without-rows',
        found: `a table ${raw.name} without rows`,
        wanted: 'one row or more',
      }),
    );
  }
  return issues;
}

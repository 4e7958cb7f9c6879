import { error, warning, type Issue } from './issue';
import { issueOf, type TableSource } from './tableSource';

/** What may be wrong with a table as a whole. */
export const wholeTableIssues = {
  missingColumn: error('missing-column'),
  ambiguousColumn: error('ambiguous-column'),
  secondColumn: warning('second-column'),
  withoutRows: warning('table-without-rows'),
};

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
      ...wholeTableIssues.missingColumn,
      found: raw.headers.length === 0 ? { kind: 'noHeaders' } : { kind: 'noColumn', header: name },
      wanted: { kind: 'column', headers: [name, ...synonyms] },
    });
  });
  for (const { key, read, unread, ambiguous } of found.clashes) {
    const at = { row: null, column: key };
    issues.push(
      ambiguous
        ? issueOf(source, {
            ...at,
            ...wholeTableIssues.ambiguousColumn,
            found: { kind: 'twoColumns', header: header(read) },
            wanted: { kind: 'oneColumn' },
          })
        : issueOf(source, {
            ...at,
            ...wholeTableIssues.secondColumn,
            found: { kind: 'secondColumn', unread: header(unread), read: header(read) },
            wanted: { kind: 'oneMeaning', read: header(read) },
          }),
    );
  }
  if (schema.required && rows === 0 && issues.length === 0) {
    issues.push(
      issueOf(source, {
        row: null,
        column: null,
        ...wholeTableIssues.withoutRows,
        found: { kind: 'noRows', table: raw.name },
        wanted: { kind: 'rows' },
      }),
    );
  }
  return issues;
}

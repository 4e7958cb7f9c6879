import { issueWords, type Code } from '../../src/words/issueWords';
import { ISSUE_KINDS } from './issueKinds';
import { markdownTable } from './markdownTable';

const severityOf = new Map(ISSUE_KINDS.map(({ code, severity }) => [code, severity]));

/** docs/issues.md, from the words of issues and from whoever raises them. */
export const issuesPage = (): string =>
  [
    '# What may be found wrong with a register',
    'Written by `npm run docs` from `src/words/issueWords.ts`; do not edit.',
    'Every issue names its table, row, column and cell, what was found and what is wanted. After an **error** the row does not count (of a table as a whole: none of its rows; ' +
      'of a setting: its default stands); after a **warning** it counts. The codes are stable: programs may rely on them. ' +
      'From `unreadable-file` on they are about returned forms: cells and rows are then those of the returned file, and after an error a row is not taken over. Returned cells are ' +
      'judged by the same codes as those of the register. `currency-without-rate` and `pledge-without-value` are found when amounts are valued, `project-without-outcome` and ' +
      '`mixed-outcome-units` when projects are compared, all others when the tables are read.',
    markdownTable(
      ['code', 'severity', 'meaning', 'what to do'],
      (Object.keys(issueWords) as Code[]).map((code) => [
        `\`${code}\``,
        severityOf.get(code) ?? '',
        issueWords[code].meaning,
        issueWords[code].remedy,
      ]),
    ),
  ].join('\n\n');

import { tables } from '../../src/register/schema';
import type { Column } from '../../src/register/schema/columns';
import { log } from '../../src/register/schema/log';
import { settingDefinitions } from '../../src/register/schema/settings';
import type { Table } from '../../src/register/schema/table';
import { markdownTable } from './markdownTable';

const KINDS: Readonly<Record<Column<unknown>['kind'], string>> = {
  identifier: 'identifier, unique',
  text: 'text',
  list: 'texts, apart by semicolons',
  choice: '',
  memberState: 'State, by name or ISO 3166 code',
  places:
    'one or several places: States, by name or ISO 3166 code, regions, groups of States, Global; apart by semicolons, a share may follow each',
  instalments: 'days and amounts, apart by semicolons',
  years: 'years and amounts, apart by semicolons',
  amounts: 'amounts above 0, apart by semicolons',
  currency: 'ISO 4217 code',
  amount: 'amount',
  number: 'number',
  share: 'share',
  year: 'year',
  date: 'date',
  yesNo: 'yes or no',
  any: 'as the setting wants',
};

function holds({ kind, allowed, least, most, whole, refersTo, fallback }: Column<unknown>): string {
  const range =
    least !== undefined && most !== undefined
      ? ` from ${least} to ${most}`
      : least !== undefined
        ? `, ${least} or more`
        : '';
  const name = kind === 'number' && whole ? 'whole number' : KINDS[kind];
  const base = allowed ? `one of: ${allowed.join(', ')}` : `${name}${range}`;
  const blank =
    fallback === undefined || fallback === '' || Array.isArray(fallback) ? '' : `; blank: ${String(fallback)}`;
  return `${base}${refersTo ? `; of ${refersTo}` : ''}${blank}`;
}

const columnRow = (column: Column<unknown>): string[] => [
  `${column.header}${column.required ? ' \\*' : ''}`,
  holds(column),
  column.about,
  column.synonyms.join(', '),
];

const section = ({ name, about, required, synonyms, columns }: Table): string =>
  [
    `## ${name}`,
    [
      about,
      required ? 'The register needs it.' : '',
      synonyms.length > 0 ? `Also known as ${synonyms.join(', ')}.` : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    markdownTable(['column', 'holds', 'meaning', 'also known as'], Object.values(columns).map(columnRow)),
  ].join('\n\n');

const settingsSection = (): string =>
  [
    '### The settings',
    markdownTable(['setting', 'value', 'meaning', 'also known as'], Object.values(settingDefinitions).map(columnRow)),
  ].join('\n\n');

/** The Log is no table of the register: nobody needs to enter anything into it. */
const logSection = (): string =>
  [
    `## ${log.name}`,
    `${log.about} It comes into the workbook with the first returned forms that are accepted, on a sheet of its own. A table of this name with other columns is left alone, and nothing is accepted. Days in the columns Before and After are serial numbers of the workbook's date system, shown as days.`,
    markdownTable(
      ['column', 'holds', 'meaning'],
      Object.values(log.columns).map((column) => {
        const [, holding = '', about = ''] = columnRow(column);
        return [column.header, holding === KINDS.any ? 'a cell as it was' : holding, about];
      }),
    ),
  ].join('\n\n');

/** docs/tables.md, from the schema. */
export const tablesPage = (): string =>
  [
    '# The tables of a register',
    'Written by `npm run docs` from `src/register/schema`; do not edit.',
    'Only Needs and Pledges must be there. Tables are found by name, columns by header, in any order, without regard to letter case and spaces; ' +
      'unknown tables and columns are left alone. A column with \\* must be there, and every row must fill it (unless its meaning says otherwise). ' +
      'A blank earmark restricts nothing; several values are separated by semicolons and mean any of them. ' +
      'What may be found wrong with a cell: [issues.md](issues.md).',
    ...Object.entries(tables).flatMap(([key, table]) =>
      key === 'settings' ? [section(table), settingsSection()] : [section(table)],
    ),
    logSection(),
  ].join('\n\n');

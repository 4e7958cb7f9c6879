import type { CellRules, Validation } from './newTable';
import { tables } from './schema';
import type { Column, ColumnKind } from './schema/columns';
import type { Table } from './schema/table';

const TEXT = '@';
const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  identifier: TEXT,
  text: TEXT,
  list: TEXT,
  places: TEXT,
  instalments: TEXT,
  years: TEXT,
  amounts: TEXT,
  choice: 'General',
  memberState: 'General',
  currency: 'General',
  yesNo: 'General',
  number: 'General',
  any: 'General',
  amount: '#,##0.00',
  share: '0.0%',
  year: '0',
  date: 'd mmm yyyy',
};

/** The header of the column by which the rows of a table are known. */
function identifierOf(name: string): string {
  const referred: Table | undefined = Object.values(tables).find((table) => table.name === name);
  const identifier = Object.values(referred?.columns ?? {}).find(({ kind }) => kind === 'identifier');
  if (!identifier) throw new RangeError(`${name} has no identifier to refer to`);
  return identifier.header;
}

function validationOf({ kind, header, required, allowed, least, most, refersTo }: Column<unknown>): Validation {
  switch (kind) {
    case 'identifier':
      return { kind: 'unique' };
    case 'text':
      return refersTo === undefined
        ? { kind: 'anything' }
        : { kind: 'listed', table: refersTo, header: identifierOf(refersTo) };
    case 'memberState': {
      const { name, iso3 } = tables.states.columns;
      return { kind: 'listed', table: tables.states.name, header: header === iso3.header ? header : name.header };
    }
    case 'choice':
      return { kind: 'words', words: allowed ?? [] };
    case 'yesNo':
      return { kind: 'words', words: ['yes', 'no'] };
    case 'currency':
      return { kind: 'currency' };
    case 'amount':
    case 'number':
    case 'share':
      return { kind: 'number', least: least ?? null, most: most ?? null };
    case 'year':
      return { kind: 'year', least: least ?? 0, most: most ?? 9999 };
    case 'date':
      return { kind: 'date' };
    case 'places': {
      const { name } = tables.states.columns;
      return required
        ? { kind: 'listed', table: tables.states.name, header: name.header, orSeveral: true }
        : { kind: 'anything' };
    }
    case 'list':
    case 'instalments':
    case 'years':
    case 'amounts':
    case 'any':
      return { kind: 'anything' };
  }
}

const several = (kind: ColumnKind): boolean => kind === 'list' || kind === 'places' || kind === 'amounts';

/** How the cells of a column (or of a setting) are set up for input, as the schema describes it. */
export const cellRules = (column: Column<unknown>): CellRules => ({
  header: column.header,
  kind: column.kind,
  numberFormat: NUMBER_FORMATS[column.kind],
  validation: validationOf(column),
  about: several(column.kind) ? `${column.about} Separate several with semicolons.` : column.about,
});

import { registering } from '../events/registering';
import { EventNumber, WHOLE_WORKBOOK } from '../events/workbookEvent';
import { sameName } from '../model/findSheet';
import { invalidArgument, itemNotFound } from '../model/refusals';
import { addTable, allTables } from '../model/tables';
import type { Sheet, Workbook } from '../model/workbook';
import { HostObject, NULL_OBJECT, objectType, type ObjectType } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { text } from './arguments';
import { givenCells } from './givenCells';
import type { TableTarget } from './targets';
import { activeSheet } from './worksheets';

/** The tables of the workbook, or of one sheet. */
function tablesOf(owner: Sheet | Workbook): TableTarget[] {
  return 'sheets' in owner ? allTables(owner) : owner.tables.map((table) => ({ sheet: owner, table }));
}

function find(owner: Sheet | Workbook, key: unknown): TableTarget | undefined {
  const wanted = typeof key === 'number' ? String(key) : text(key, 'the name or id of a table');
  const tables = tablesOf(owner);
  return (
    tables.find(({ table }) => String(table.id) === wanted) ?? tables.find(({ table }) => sameName(table.name, wanted))
  );
}

function tableOf(owner: Sheet | Workbook, key: unknown): HostObject {
  const found = find(owner, key);
  if (!found) throw itemNotFound(`the table "${String(key)}"`);
  return new HostObject('Table', found);
}

function add(owner: Sheet | Workbook, address: unknown, hasHeaders: unknown, { workbook }: Session): HostObject {
  const on = 'sheets' in owner ? activeSheet(workbook) : owner;
  const { sheet, area } = givenCells(workbook, address, on);
  if (owner !== workbook && sheet !== owner) throw invalidArgument('the range lies on another sheet');
  return new HostObject('Table', { sheet, table: addTable(workbook, sheet, area, hasHeaders === true) });
}

export const tableCollection: ObjectType<Sheet | Workbook> = objectType('TableCollection', {
  items: (owner) => tablesOf(owner).map((target) => new HostObject('Table', target)),
  indexer: tableOf,
  properties: { Count: { get: (owner) => tablesOf(owner).length } },
  methods: {
    ...registering((owner) => ('sheets' in owner ? WHOLE_WORKBOOK : owner.id), {
      DataChanged: EventNumber.TableChanged,
    }),
    Add: (owner, [address, hasHeaders], session) => add(owner, address, hasHeaders, session),
    GetCount: (owner) => tablesOf(owner).length,
    GetItem: (owner, [key]) => tableOf(owner, key),
    GetItemOrNullObject: (owner, [key]) => {
      const found = find(owner, key);
      return found ? new HostObject('Table', found) : NULL_OBJECT;
    },
    GetItemAt: (owner, [index]) => {
      const found = tablesOf(owner)[Number(index)];
      if (!found) throw invalidArgument('there is no table at this place');
      return new HostObject('Table', found);
    },
  },
  // Formulas in the header row become the texts that they show.
  readsFormulas: ['Add'],
});

import type { NewTable } from '../../register/newTable';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel, Watch } from '../runExcel';
import { drawInputRules, drawTable } from './drawTable';
import { freeName } from './sheetNames';
import type { Reversible } from './tableCells';
import { addingSheets, clearUnfinished, removeMade } from './unfinishedSheets';

/**
 * Adds one table on a new sheet of its own, behind the others; the sheet that is shown stays. A sheet that an earlier
 * failure left unfinished goes.
 * @returns putting it back removes the sheet
 * @throws OfficeExtension.Error as Excel gives it, when the workbook is as it was; UnfinishedTablesError where it is
 * not
 */
export const addTableSheet = (run: RunExcel, table: NewTable, watch: Watch = {}): Promise<Reversible> =>
  run(async (context) => {
    const { sheets: present, marks } = await clearUnfinished(context);
    const date1904 = askForDateSystem(context);
    await context.sync();
    const name = freeName(
      table.sheet,
      present.map((sheet) => sheet.name),
    );
    const making = { known: new Set(present.map(({ id }) => id)), active: null, names: [name] };
    try {
      const { sheet, finish } = addingSheets(context, marks)(name);
      await drawTable(context, sheet, table, date1904(), () => undefined);
      drawInputRules(sheet, table, () => {
        throw new RangeError(`${table.table} refers to another table`);
      });
      finish();
      await context.sync();
    } catch (error) {
      await removeMade(context, making, error, watch);
      throw error;
    }
    return {
      places: [name],
      putBack: (cause, later) => run((other) => removeMade(other, making, cause, later)),
    };
  });

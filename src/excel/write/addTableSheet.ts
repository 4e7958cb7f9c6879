import type { NewTable } from '../../register/newTable';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel } from '../runExcel';
import { drawInputRules, drawTable } from './drawTable';
import { freeName } from './sheetNames';

/**
 * Adds one table on a new sheet of its own, behind the others; the sheet that is shown stays. A failure leaves the workbook as it was.
 * @throws OfficeExtension.Error as Excel gives it
 */
export const addTableSheet = (run: RunExcel, table: NewTable): Promise<void> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const present = worksheets.load('items/name');
    const date1904 = askForDateSystem(context);
    await context.sync();
    const name = freeName(
      table.sheet,
      present.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    try {
      await drawTable(context, sheet, table, date1904(), () => undefined);
      drawInputRules(sheet, table, () => {
        throw new RangeError(`${table.table} refers to another table`);
      });
      await context.sync();
    } catch (error) {
      const made = worksheets.getItemOrNullObject(name).load('id');
      await context.sync();
      if (!made.isNullObject) made.delete();
      await context.sync();
      throw error;
    }
  });

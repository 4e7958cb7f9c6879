import type { HostedExcel } from 'embedded-excel/browser';
import type { Area, Sheet, SortKey, Table } from 'embedded-excel/model';
import type { Step } from '../history';

/** Sorting a table. @param select shows the table where that was undone or done again */
export function sortStep(
  excel: HostedExcel,
  { sheet, table, key }: { readonly sheet: Sheet; readonly table: Table; readonly key: SortKey },
  select: (sheet: Sheet, area: Area) => void,
): Step {
  let takeBack: (() => Promise<void>) | null = null;
  return {
    redo: async () => {
      const isAgain = takeBack !== null;
      takeBack = await excel.sortTable(sheet.id, table.id, key);
      if (isAgain) select(sheet, table.area);
    },
    undo: async () => {
      await takeBack?.();
      select(sheet, table.area);
    },
  };
}

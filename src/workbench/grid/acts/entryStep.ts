import { type Area, type CellFormat, formatAt, readEach, setFormat, type Sheet } from 'embedded-excel/model';
import { editText } from '../editor/editText';
import { followCells } from '../follow/followCells';
import type { GridContext } from '../gridContext';
import type { Step } from '../history';

/** What is typed into the cells of an area, row by row; null leaves a cell as it is. */
export type Inputs = readonly (readonly (string | null)[])[];

/** What stood in the cells before. */
interface Before {
  readonly inputs: Inputs;
  /** Entering a date or a percentage gives a cell another format. */
  readonly formats: readonly (readonly CellFormat[])[];
}

/** Entering something into the cells of an area. @param select shows where it was undone or done again */
export function entryStep(
  context: GridContext,
  { sheet, area, inputs }: { readonly sheet: Sheet; readonly area: Area; readonly inputs: Inputs },
  select: (sheet: Sheet, area: Area) => void,
): Step {
  const { excel } = context;
  let before: Before | null = null;

  const write = async (texts: Inputs): Promise<void> => {
    try {
      await excel.enter(sheet.id, area, (row, column) => texts[row]?.[column] ?? null);
    } catch (error) {
      // The grid may show what was refused.
      followCells(context, sheet, area);
      throw error;
    }
  };
  const restoreFormats = ({ formats }: Before): void =>
    formats.forEach((row, down) =>
      row.forEach((format, right) => setFormat(sheet.grid, area.row + down, area.column + right, format)),
    );

  return {
    redo: async () => {
      const { date1904 } = excel.workbook;
      const isAgain = before !== null;
      const next: Before = {
        inputs: inputs.map((row, down) =>
          row.map((input, right) =>
            input === null ? null : editText(sheet, area.row + down, area.column + right, date1904),
          ),
        ),
        formats: readEach(area, (row, column) => formatAt(sheet.grid, row, column)),
      };
      await write(inputs);
      before = next;
      if (isAgain) select(sheet, area);
    },
    undo: async () => {
      if (before === null) return;
      // Formats are put back before, since they decide what a text means, and after, since entering may give others.
      restoreFormats(before);
      await write(before.inputs);
      restoreFormats(before);
      followCells(context, sheet, area);
      select(sheet, area);
    },
  };
}

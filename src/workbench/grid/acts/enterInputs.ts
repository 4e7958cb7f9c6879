import { type Area, formatAt, readEach, setFormat, type Sheet } from 'embedded-excel/model';
import { editText } from '../editor/editText';
import { followCells } from '../follow/followCells';
import { sheetById, type GridContext } from '../gridContext';
import { newHistory, type Inputs, type Step } from '../history';

/** The person's entries: into the workbook one after the other, and back out of it. */
export interface Entries {
  enter(sheet: Sheet, area: Area, inputs: Inputs): void;
  undo(): void;
  redo(): void;
  /** What is no entry of the person's cannot be undone, and neither can what came before it, as in Excel. */
  forget(): void;
}

const restoreFormats = ({ grid }: Sheet, { area, formats }: Step): void =>
  formats.forEach((row, down) =>
    row.forEach((format, right) => setFormat(grid, area.row + down, area.column + right, format)),
  );

/** @param select shows where a step was undone */
export function newEntries(
  context: GridContext,
  select: (sheet: Sheet, area: Area) => void,
  trouble: (error: unknown) => void,
): Entries {
  const { excel } = context;
  const history = newHistory();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    last = last.then(work).catch(trouble);
  };

  const write = async (sheet: Sheet, area: Area, inputs: Inputs): Promise<void> => {
    try {
      await excel.enter(sheet.id, area, (row, column) => inputs[row]?.[column] ?? null);
    } catch (error) {
      // The grid may show what was refused.
      followCells(context, sheet, area);
      throw error;
    }
  };

  const back = (step: Step, inputs: Inputs, restore: boolean): void =>
    inTurn(async () => {
      const { area } = step;
      const sheet = sheetById(context, step.sheet);
      if (!sheet) return;
      // Formats are put back before, since they decide what a text means, and after, since entering may give others.
      if (restore) restoreFormats(sheet, step);
      await write(sheet, area, inputs);
      if (restore) {
        restoreFormats(sheet, step);
        followCells(context, sheet, area);
      }
      select(sheet, area);
    });

  return {
    enter: (sheet, area, inputs) =>
      inTurn(async () => {
        const { date1904 } = excel.workbook;
        const before = inputs.map((row, down) =>
          row.map((input, right) =>
            input === null ? null : editText(sheet, area.row + down, area.column + right, date1904),
          ),
        );
        const formats = readEach(area, (row, column) => formatAt(sheet.grid, row, column));
        await write(sheet, area, inputs);
        history.add({ sheet: sheet.id, area, before, after: inputs, formats });
      }),
    undo: () => {
      const step = history.takeUndo();
      if (step) back(step, step.before, true);
    },
    redo: () => {
      const step = history.takeRedo();
      if (step) back(step, step.after, false);
    },
    forget: () => history.clear(),
  };
}

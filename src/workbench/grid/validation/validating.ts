import { validationAt, valueAt, type Area, type Sheet, type Table } from 'embedded-excel/model';
import { ILayoutService } from '@univerjs/ui';
import type { Entries } from '../acts/entries';
import { cellBox } from '../editor/cellBox';
import type { CellEditor } from '../editor/cellEditor';
import type { CellPlace } from '../editor/cellPlace';
import { editText } from '../editor/editText';
import type { Grid } from '../grid';
import type { GridContext } from '../gridContext';
import { selected, type Selected } from '../select';
import { askPerson } from './askPerson';
import { newCellHelp, type CellHelp, type ListOf } from './cellHelp';
import { openChoices, type Choices } from './choiceList';
import { sortKey, tableHeadedAt, waysToSort } from './sorting';

/** Validation at the grid: what is typed is judged before it is entered, and the active cell shows what it takes. */
export interface Validating {
  /**
   * Enters what is typed where the cell takes it, or the person insists; else they come back to it or give it up.
   * Pasted cells are not judged, as in Excel.
   */
  readonly enter: Grid['enter'];
  /** Begins to show what the active cell takes. */
  begin: () => void;
  /** Shows it for the cell that is active now, where it stands now. */
  follow: () => void;
  /**
   * Opens the list of the active cell: the entries that it takes, or at a table's header the ways to sort. @returns
   * whether it has one
   */
  openList: () => boolean;
  close: () => void;
}

interface Acts {
  readonly editor: CellEditor;
  readonly entries: Pick<Entries, 'enter' | 'sort'>;
  select: (sheet: Sheet, area: Area) => void;
  /** Opens the text box over the active cell with what was typed there. */
  editAgain: (text: string) => void;
  focus: () => void;
  trouble: (error: unknown) => void;
}

type Cell = Pick<Selected, 'sheet' | 'row' | 'column'>;

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** What the list of a cell is of; null where it has none. */
function listAt(cell: Cell): ListOf | null {
  const list = validationAt(cell)?.rule['list'] as { readonly inCellDropDown: boolean } | undefined;
  if (list?.inCellDropDown === true) return 'entries';
  return tableHeadedAt(cell.sheet, cell.row, cell.column) ? 'sorting' : null;
}

export function newValidating(context: GridContext, acts: Acts): Validating {
  const { excel } = context;
  const { editor, entries, select, editAgain, focus, trouble } = acts;
  let help: CellHelp | null = null;

  const boxOf = ({ sheet, row, column }: Cell): CellPlace | null => cellBox(context, sheet, row, column);
  const follow = (): void => {
    const cell = selected(context);
    const validation = validationAt(cell);
    const list = listAt(cell);
    const box = validation || list !== null ? boxOf(cell) : null;
    help?.show(validation?.prompt, list, box, cell.sheet.rightToLeft);
  };
  const judged: Grid['enter'] = async ({ sheet, row, column }, text) => {
    const area = one(row, column);
    if (!validationAt({ sheet, row, column })) return entries.enter(sheet, area, [[text]]);
    try {
      const alert = await excel.judge(sheet.id, row, column, text);
      const answer = alert === null ? 'enter' : await askPerson(alert);
      const entered = answer === 'enter' ? entries.enter(sheet, area, [[text]]) : undefined;
      if (alert !== null) {
        select(sheet, area);
        if (answer === 'retry') editAgain(text);
        else focus();
      }
      await entered;
    } catch (error) {
      trouble(error);
    }
  };
  const offer = (cell: Cell, choices: Choices, take: (entry: string) => void): void => {
    const box = boxOf(cell);
    if (!box) return;
    openChoices(choices, { left: box.left, top: box.top + box.height, width: box.width }, (entry) => {
      if (entry !== null && entry !== choices.current) take(entry);
      focus();
    });
  };
  const offerEntries = async (cell: Cell): Promise<void> => {
    const { sheet, row, column } = cell;
    const choices = await excel.choices(sheet.id, row, column);
    if (choices === null) return;
    const current = editText(sheet, row, column, excel.workbook.date1904);
    const label = 'Entries that the cell takes';
    offer(cell, { label, entries: choices, current }, (entry) => void judged(cell, entry));
  };
  const offerSorting = (cell: Cell, table: Table): void => {
    const { sheet, row, column } = cell;
    const header = String(valueAt(sheet.grid, row, column));
    offer(cell, waysToSort(header), (way) => void entries.sort(sheet, table, sortKey(table, column, way)));
  };
  const openList = (): boolean => {
    const cell = selected(context);
    const list = listAt(cell);
    const table = tableHeadedAt(cell.sheet, cell.row, cell.column);
    if (list === 'entries') offerEntries(cell).catch(trouble);
    else if (table) offerSorting(cell, table);
    return list !== null;
  };
  return {
    enter: judged,
    begin: () => {
      const place = context.injector.get(ILayoutService).rootContainerElement ?? context.container;
      help = newCellHelp(place, editor.element, () => void openList());
      follow();
    },
    follow,
    openList,
    close: () => help?.remove(),
  };
}

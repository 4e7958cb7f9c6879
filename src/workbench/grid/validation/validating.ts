import { validationAt, type Area, type Sheet } from 'embedded-excel/model';
import { ILayoutService } from '@univerjs/ui';
import type { Entries } from '../acts/enterInputs';
import type { CellEditor } from '../editor/cellEditor';
import { cellPlace } from '../editor/cellPlace';
import { editText } from '../editor/editText';
import type { Grid } from '../grid';
import type { GridContext } from '../gridContext';
import { selected } from '../select';
import { askPerson } from './askPerson';
import { newCellHelp, type CellBox, type CellHelp } from './cellHelp';
import { openChoices } from './choiceList';

/** Validation at the grid: what is typed is judged before it is entered, and the active cell shows what it takes. */
export interface Validating {
  /** Enters what is typed where the cell takes it, or the person insists; else they come back to it or give it up. Pasted cells are not judged, as in Excel. */
  readonly enter: Grid['enter'];
  /** Begins to show what the active cell takes. */
  begin(): void;
  /** Shows it for the cell that is active now, where it stands now. */
  follow(): void;
  /** Opens the list of the active cell. @returns whether it has one */
  openList(): boolean;
  close(): void;
}

interface Acts {
  readonly editor: CellEditor;
  readonly entries: Pick<Entries, 'enter'>;
  canvas(): HTMLElement | null;
  select(sheet: Sheet, area: Area): void;
  /** Opens the text box over the active cell with what was typed there. */
  editAgain(text: string): void;
  focus(): void;
  trouble(error: unknown): void;
}

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export function newValidating(context: GridContext, acts: Acts): Validating {
  const { excel } = context;
  const { editor, entries, canvas, select, editAgain, focus, trouble } = acts;
  let help: CellHelp | null = null;

  const boxOf = (sheet: Sheet, row: number, column: number): CellBox | null => {
    const around = canvas()?.getBoundingClientRect();
    const place = around && cellPlace(context.injector, context.book, row, column);
    if (!place || place.left < 0 || place.top < 0 || place.left > around.width || place.top > around.height)
      return null;
    const left = sheet.rightToLeft ? around.right - place.left - place.width : around.left + place.left;
    return { ...place, left, top: around.top + place.top };
  };
  const follow = (): void => {
    const { sheet, row, column } = selected(context);
    const validation = validationAt({ sheet, row, column });
    help?.show(validation, validation ? boxOf(sheet, row, column) : null, sheet.rightToLeft);
  };
  const judged: Grid['enter'] = ({ sheet, row, column }, text) => {
    const area = one(row, column);
    if (!validationAt({ sheet, row, column })) return entries.enter(sheet, area, [[text]]);
    const judge = async (): Promise<void> => {
      const alert = await excel.judge(sheet.id, row, column, text);
      const answer = alert === null ? 'enter' : await askPerson(alert);
      if (answer === 'enter') entries.enter(sheet, area, [[text]]);
      if (alert === null) return;
      select(sheet, area);
      if (answer === 'retry') editAgain(text);
      else focus();
    };
    judge().catch(trouble);
  };
  const offer = async (sheet: Sheet, row: number, column: number): Promise<void> => {
    const box = boxOf(sheet, row, column);
    const choices = await excel.choices(sheet.id, row, column);
    if (!box || choices === null) return;
    const current = editText(sheet, row, column, excel.workbook.date1904);
    openChoices(choices, current, { left: box.left, top: box.top + box.height, width: box.width }, (entry) => {
      if (entry !== null && entry !== current) judged({ sheet, row, column }, entry);
      focus();
    });
  };
  const openList = (): boolean => {
    const { sheet, row, column } = selected(context);
    if (!validationAt({ sheet, row, column })?.rule['list']) return false;
    offer(sheet, row, column).catch(trouble);
    return true;
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

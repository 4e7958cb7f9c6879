import { isWholeColumns, isWholeRows } from '../model/address';
import { intersection, lies } from '../model/areas';
import { notePart } from '../model/changeLog';
import { clearConditionalFormats } from '../model/conditionalFormats';
import { cutOut } from '../model/cutOut';
import { invalidArgument, notImplemented } from '../model/refusals';
import { mergeCells, unmergeCells } from '../model/merges';
import { checkUnprotected, checkWritable } from '../model/protection';
import { ruledOver } from '../model/rulePlaces';
import { bodyOf } from '../model/tables';
import { clearContents, clearFormats } from '../model/writeCells';
import { writeWithHeaders } from '../model/tableHeaders';
import type { Arguments } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { oneOf } from './arguments';
import { deleteRows } from './insertRow';
import { selectCells } from './selection';
import type { RangeTarget } from './targets';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** `Excel.ClearApplyTo`. Formats take conditional formats and merged cells with them, as in Excel. */
function clear(target: RangeTarget, applyTo: unknown, { workbook }: Session): void {
  const { sheet, area } = target;
  if (applyTo === 'ResetContents') throw notImplemented('Range.clear of "ResetContents"');
  const what = oneOf(applyTo ?? 'All', CLEARED, 'applyTo');
  if (what === 'Contents') checkWritable(sheet, area);
  else checkUnprotected(sheet);
  if (what === 'All' || what === 'Formats') clearConditionalFormats(workbook, sheet, area);
  if (what === 'All' || what === 'Contents')
    writeWithHeaders(workbook, sheet, area, () => clearContents(sheet.grid, area));
  if (what === 'All' || what === 'Formats') {
    clearFormats(sheet.grid, area);
    unmergeCells(sheet, area);
  }
  if (what === 'RemoveHyperlinks') {
    for (const link of sheet.hyperlinks) {
      const linked = intersection(link.area, area);
      if (linked) clearFormats(sheet.grid, linked);
    }
  }
  if (what === 'All' && cutOut(sheet.validations, area, ruledOver)) notePart(sheet, 'validations');
  if (what !== 'Contents' && what !== 'Formats' && cutOut(sheet.hyperlinks, area)) notePart(sheet, 'hyperlinks');
}

/**
 * `Excel.DeleteShiftDirection` "Up": "Deletes the cells associated with the range". Rows of a table across its whole
 * width go as `TableRow.delete` takes them; other cells are not done yet.
 */
function deleteCells({ sheet, area }: RangeTarget, shift: unknown, session: Session): void {
  const direction = oneOf(shift, ['Up', 'Left'] as const, 'shift');
  const table = sheet.tables.find((one) => lies(area, bodyOf(one)) && one.area.columns === area.columns);
  if (!table || direction !== 'Up') throw notImplemented('Range.delete of cells that are no whole rows of a table');
  deleteRows(session, { sheet, table }, area.row - bodyOf(table).row, area.rows);
}

/** Methods of a range that do something. */
export const RANGE_ACTIONS: Readonly<Record<string, (target: RangeTarget, args: Arguments, session: Session) => void>> =
  {
    Clear: (target, [applyTo], session) => clear(target, applyTo, session),
    Delete: (target, [shift], session) => deleteCells(target, shift, session),
    Merge: ({ sheet, area }, [across]) => {
      checkUnprotected(sheet);
      mergeCells(sheet, area, across === true);
    },
    Unmerge: ({ sheet, area }) => {
      checkUnprotected(sheet);
      unmergeCells(sheet, area);
    },
    Select: ({ sheet, area }, _args, session) => selectCells(sheet, area, session),
    /** The client asks this before it cuts a large array into several writes. */
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalidArgument(
          `the array has ${String(rows)} x ${String(columns)} cells, the range ${area.rows} x ${area.columns}`,
        );
    },
  };

/** Whether a range has no bounds: whole rows or whole columns. */
export const isUnbounded = ({ area }: RangeTarget): boolean => isWholeColumns(area) || isWholeRows(area);

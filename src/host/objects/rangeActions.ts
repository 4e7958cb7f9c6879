import { isWholeColumns, isWholeRows } from '../model/address';
import { without } from '../model/areas';
import { invalidArgument } from '../model/refusals';
import { mergeCells, unmergeCells } from '../model/merges';
import { checkUnprotected, checkWritable } from '../model/protection';
import { clearContents, clearFormats } from '../model/writeCells';
import { headersFollow } from '../model/tableHeaders';
import { activateSheet } from '../model/sheets';
import type { Arguments } from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { oneOf } from './arguments';
import type { RangeTarget } from './targets';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clear(target: RangeTarget, applyTo: unknown): void {
  const { sheet, area } = target;
  const what = oneOf(applyTo ?? 'All', CLEARED, 'applyTo');
  if (what === 'Contents') checkWritable(sheet, area);
  else checkUnprotected(sheet);
  if (what === 'All' || what === 'Contents') {
    clearContents(sheet.grid, area);
    headersFollow(sheet, area);
  }
  if (what === 'All' || what === 'Formats') {
    clearFormats(sheet.grid, area);
    cutOut(sheet.conditionalFormats, area, () => sheet.changed.add('conditionalFormats'));
  }
  if (what === 'All') cutOut(sheet.validations, area, () => sheet.changed.add('validations'));
  if (what !== 'Contents' && what !== 'Formats') cutOut(sheet.hyperlinks, area, () => sheet.changed.add('hyperlinks'));
}

/** Takes an area away from things that lie over cells; what is left of them stays. */
export function cutOut<T extends { area: RangeTarget['area'] }>(
  things: T[],
  area: RangeTarget['area'],
  onChange: () => void,
): void {
  const left = things.flatMap((thing) => {
    const parts = without(thing.area, area);
    if (parts.length === 1 && parts[0] === thing.area) return [thing];
    onChange();
    return parts.map((part) => ({ ...thing, area: part }));
  });
  things.splice(0, things.length, ...left);
}

function select({ sheet, area }: RangeTarget, session: Session): void {
  activateSheet(session.workbook, sheet);
  session.selections.set(sheet.id, area);
}

/** Methods of a range that do something. */
export const RANGE_ACTIONS: Readonly<Record<string, (target: RangeTarget, args: Arguments, session: Session) => void>> =
  {
    Clear: (target, [applyTo]) => clear(target, applyTo),
    Merge: ({ sheet, area }, [across]) => {
      checkUnprotected(sheet);
      mergeCells(sheet, area, across === true);
    },
    Unmerge: ({ sheet, area }) => {
      checkUnprotected(sheet);
      unmergeCells(sheet, area);
    },
    Select: (target, _args, session) => select(target, session),
    /** The client asks this before it cuts a large array into several writes. */
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalidArgument(`the array has ${rows} x ${columns} cells, the range ${area.rows} x ${area.columns}`);
    },
  };

/** Whether a range has no bounds: whole rows or whole columns. */
export const isUnbounded = ({ area }: RangeTarget): boolean => isWholeColumns(area) || isWholeRows(area);

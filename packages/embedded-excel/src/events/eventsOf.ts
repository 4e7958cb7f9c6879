import type { ChangeSource } from '../hostedExcel';
import { printArea } from '../model/address';
import { overlaps } from '../model/areas';
import { cellKey } from '../model/cellKey';
import type { CellsChanged, ChangeLog, WorkbookAct } from '../model/changeLog';
import { formulaAt, valueAt } from '../model/readCells';
import type { Sheet } from '../model/workbook';
import { valueType } from '../objects/rangeReading';
import { eventReference } from './eventRange';
import { EventNumber, WHOLE_WORKBOOK, type WorkbookEvent } from './workbookEvent';

/** An event and all whose event it is. */
interface Raised {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * The events that Excel raises for what was done to a workbook, each for those who have asked for it.
 * @param isWanted whether anyone has asked for an event of a target
 */
export function eventsOf(
  { acts, sheets }: ChangeLog,
  source: ChangeSource,
  isWanted: (type: number, target: string) => boolean,
): WorkbookEvent[] {
  const raised = [
    ...acts.filter(({ what }) => what === 'added').flatMap(eventsOfAct),
    ...sheets.flatMap(({ sheet, cells }) => cells.flatMap((change) => eventsOfCells(sheet, change, source))),
    ...acts.filter(({ what }) => what !== 'added').flatMap(eventsOfAct),
  ];
  if (acts.some(({ what }) => what === 'selected' || what === 'activated'))
    raised.push({ type: EventNumber.DocumentSelectionChanged, targets: [''], args: {} });
  return raised.flatMap(({ type, targets, args }) =>
    targets
      .filter((target) => type === EventNumber.DocumentSelectionChanged || isWanted(type, target))
      .map((target) => ({ type, target, args })),
  );
}

/** Only changes by this user and this add-in are there: nobody else has the workbook open. */
const LOCAL = 'Local';

function eventsOfAct(act: WorkbookAct): Raised[] {
  if (act.what === 'unseen' || act.what === 'arranged') return [];
  const { sheet } = act;
  const worksheetId = sheet.id;
  const both = [sheet.id, WHOLE_WORKBOOK];
  switch (act.what) {
    case 'added':
      return [{ type: EventNumber.SheetAdded, targets: [WHOLE_WORKBOOK], args: { source: LOCAL, worksheetId } }];
    case 'deleted':
      return [{ type: EventNumber.SheetDeleted, targets: [WHOLE_WORKBOOK], args: { source: LOCAL, worksheetId } }];
    case 'renamed': {
      const args = { source: LOCAL, worksheetId, nameBefore: act.before, nameAfter: sheet.name };
      return [{ type: EventNumber.SheetNameChanged, targets: both, args }];
    }
    case 'activated':
      return [
        {
          type: EventNumber.SheetDeactivated,
          targets: [act.before, WHOLE_WORKBOOK],
          args: { worksheetId: act.before },
        },
        { type: EventNumber.SheetActivated, targets: both, args: { worksheetId } },
      ];
    case 'selected': {
      const args = { worksheetId, address: printArea(act.area) };
      return [{ type: EventNumber.SheetSelectionChanged, targets: both, args }];
    }
  }
}

function eventsOfCells(sheet: Sheet, change: CellsChanged, source: ChangeSource): Raised[] {
  const { what, area } = change;
  const both = [sheet.id, WHOLE_WORKBOOK];
  const cells = { worksheetId: sheet.id, address: printArea(area), referenceId: eventReference(sheet, area) };
  if (what === 'results') return [{ type: EventNumber.SheetCalculated, targets: both, args: cells }];
  if (what === 'formats')
    return [{ type: EventNumber.SheetFormatChanged, targets: both, args: { ...cells, source: LOCAL } }];
  const args = {
    ...cells,
    changeType: 'RangeEdited',
    source: LOCAL,
    triggerSource: source === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...details(sheet, change),
  };
  const tables = sheet.tables.filter((table) => overlaps(table.area, area));
  return [
    { type: EventNumber.SheetChanged, targets: both, args },
    ...tables.map(({ id }): Raised => ({
      type: EventNumber.TableChanged,
      targets: [String(id), sheet.id, WHOLE_WORKBOOK],
      args: { ...args, tableId: String(id) },
    })),
  ];
}

/**
 * Microsoft: "Represents the information about the change detail. This property can be retrieved when the onChanged
 * event is triggered on a single cell." A formula has no value before it is computed, which is done when it is read;
 * such a cell comes without.
 */
function details({ grid }: Sheet, { area: { row, column }, before }: CellsChanged): Record<string, unknown> {
  if (!before || formulaAt(grid, row, column) !== undefined) return {};
  const value = valueAt(grid, row, column);
  return {
    valueBefore: before.value,
    valueAfter: value,
    valueTypeBefore: valueType(before.value, before.isError, false),
    valueTypeAfter: valueType(value, grid.errors.has(cellKey(row, column)), false),
  };
}

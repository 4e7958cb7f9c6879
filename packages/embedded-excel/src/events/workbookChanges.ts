import type { WorkbookChange } from '../hostedExcel';
import { areaBetween } from '../model/address';
import { lies } from '../model/areas';
import type { ChangeLog, WorkbookAct } from '../model/changeLog';
import type { Area, SheetPart } from '../model/workbook';

/** Areas that are told one by one for a sheet; of more, the rectangle around them. */
const MOST_AREAS = 200;

const KINDS: Readonly<
  Record<SheetPart, Exclude<WorkbookChange['kind'], 'cells' | 'sheets' | 'activated' | 'selected'>>
> = {
  view: 'layout',
  merges: 'layout',
  columns: 'layout',
  rows: 'layout',
  tables: 'tables',
  charts: 'charts',
  conditionalFormats: 'conditionalFormats',
  validations: 'validations',
  hyperlinks: 'links',
  names: 'unseen',
  page: 'unseen',
  protection: 'unseen',
};

/** What was done to a workbook, for those who show it: each thing once, sheets first. */
export function workbookChanges({ acts, sheets }: ChangeLog): WorkbookChange[] {
  const changes: WorkbookChange[] = [];
  if (acts.some(({ what }) => what !== 'unseen' && what !== 'activated' && what !== 'selected'))
    changes.push({ kind: 'sheets' });
  for (const { sheet, cells, parts } of sheets) {
    for (const kind of new Set([...parts].map((part) => KINDS[part])))
      changes.push(kind === 'unseen' ? { kind } : { kind, sheet: sheet.id });
    for (const area of fewer(cells.map((one) => one.area))) changes.push({ kind: 'cells', sheet: sheet.id, area });
  }
  const last = (what: WorkbookAct['what']): WorkbookAct | undefined => acts.findLast((act) => act.what === what);
  const activated = last('activated');
  if (activated?.what === 'activated') changes.push({ kind: 'activated', sheet: activated.sheet.id });
  const selected = last('selected');
  if (selected?.what === 'selected') changes.push({ kind: 'selected', sheet: selected.sheet.id, area: selected.area });
  if (acts.some(({ what }) => what === 'unseen')) changes.push({ kind: 'unseen' });
  return changes;
}

/** The areas without those that lie in others. */
function fewer(areas: readonly Area[]): readonly Area[] {
  if (areas.length > MOST_AREAS) return [around(areas)];
  return areas.filter(
    (area, index) =>
      !areas.some((other, at) => at !== index && lies(area, other) && (at < index || !lies(other, area))),
  );
}

function around(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return areaBetween(top, left, bottom - 1, right - 1);
}

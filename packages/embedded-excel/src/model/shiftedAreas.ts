import { intersection, sameArea, without } from './areas';
import { notePart } from './changeLog';
import { objectId, takeId } from './newWorkbook';
import { movedCharts } from './shiftedCharts';
import type { RowMap, RowShift } from './rowSpans';
import { ROWS } from './limits';
import { ruledOver } from './rulePlaces';
import type { Band } from './shiftedReferences';
import type { Area, Sheet, Workbook } from './workbook';

/** What becomes of an area when rows within a band of columns move: what lies outside the band stays where it is. */
function shiftedArea(area: Area, { column, columns }: Band, mapRows: RowMap): readonly Area[] {
  const inside = intersection(area, { row: 0, rows: ROWS, column, columns });
  if (!inside) return [area];
  const mapped = mapRows(inside.row, inside.row + inside.rows - 1);
  const moved = mapped && { ...inside, row: mapped[0], rows: mapped[1] - mapped[0] + 1 };
  if (moved && sameArea(moved, inside)) return [area];
  const outside = without(area, inside);
  // The first piece is that of the corner, from which relative references of a rule count.
  return inside.column === area.column
    ? [...(moved ? [moved] : []), ...outside]
    : [...outside, ...(moved ? [moved] : [])];
}

/** What becomes of an area after rows have moved, one time after the other. */
export const areasAfter = (area: Area, shifts: readonly RowShift[]): Area[] =>
  shifts.reduce<Area[]>((areas, shift) => areas.flatMap((one) => shiftedArea(one, shift, shift.mapRows)), [area]);

const isSame = (area: Area, moved: readonly Area[]): boolean => moved.length === 1 && moved[0] === area;

/** Things that lie over cells, after rows have moved; null where none of them has. */
function shiftedThings<T extends { readonly area: Area }>(
  things: readonly T[],
  band: Band,
  mapRows: RowMap,
  partOf: (thing: T, area: Area) => T,
): T[] | null {
  let isTouched = false as boolean;
  const moved = things.flatMap((thing) => {
    const areas = shiftedArea(thing.area, band, mapRows);
    if (isSame(thing.area, areas)) return [thing];
    isTouched = true;
    return areas.map((area) => partOf(thing, area));
  });
  return isTouched ? moved : null;
}

/**
 * The pieces of an area of which only a part moves, where they are before; that of its first cell comes first. Itself
 * where it moves or stays as a whole.
 */
function piecesBefore(area: Area, band: Band, mapRows: RowMap): readonly Area[] {
  const inside = intersection(area, { row: 0, rows: ROWS, column: band.column, columns: band.columns });
  if (!inside || sameArea(inside, area) || isSame(inside, shiftedArea(inside, band, mapRows))) return [area];
  const outside = without(area, inside);
  return inside.column === area.column ? [inside, ...outside] : [...outside, inside];
}

/**
 * Divides conditional formats and validations of which only a part will move, so that each part has a rule of its own.
 */
export function divideThings(workbook: Workbook, sheet: Sheet, band: Band, mapRows: RowMap): void {
  const divided = <T extends { readonly area: Area }>(things: readonly T[], partOf: (thing: T, area: Area) => T): T[] =>
    things.flatMap((thing) => {
      const [first, ...others] = piecesBefore(thing.area, band, mapRows);
      const parts = others.map((area) => partOf(thing, area));
      return [Object.assign(thing, { area: first }), ...parts];
    });
  sheet.validations = divided(sheet.validations, ruledOver);
  sheet.conditionalFormats = divided(sheet.conditionalFormats, (format, area) => ({
    ...ruledOver(format, area),
    id: objectId(takeId(workbook)),
  }));
}

/** Lets what lies over the cells of a sheet follow when rows within some of its columns move. */
export function moveThings(sheet: Sheet, band: Band, mapRows: RowMap): void {
  sheet.shifts.push({ column: band.column, columns: band.columns, mapRows });
  movedCharts(sheet, band, mapRows);
  const validations = shiftedThings(sheet.validations, band, mapRows, (one, area) => ({ ...one, area }));
  if (validations) {
    sheet.validations = validations;
    notePart(sheet, 'validations');
  }
  const links = shiftedThings(sheet.hyperlinks, band, mapRows, (one, area) => ({ ...one, area }));
  if (links) {
    sheet.hyperlinks = links;
    notePart(sheet, 'hyperlinks');
  }
  const formats = shiftedThings(sheet.conditionalFormats, band, mapRows, (one, area) => Object.assign(one, { area }));
  if (formats) {
    sheet.conditionalFormats = formats.sort((one, other) => one.priority - other.priority);
    sheet.conditionalFormats.forEach((format, priority) => (format.priority = priority));
    notePart(sheet, 'conditionalFormats');
  }
  const merges = sheet.merges.flatMap((area) => shiftedArea(area, band, mapRows));
  if (merges.some((area) => !sheet.merges.includes(area))) {
    sheet.merges = merges;
    notePart(sheet, 'merges');
  }
  const isInside = ({ column, columns }: Area): boolean =>
    column >= band.column && column + columns <= band.column + band.columns;
  const { printArea } = sheet.page;
  const printed = printArea.flatMap((area) => (isInside(area) ? shiftedArea(area, band, mapRows) : [area]));
  if (printed.some((area) => !printArea.includes(area))) {
    sheet.page.printArea = printed;
    notePart(sheet, 'page');
  }
}

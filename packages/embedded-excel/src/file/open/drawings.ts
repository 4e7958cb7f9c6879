import { takeId, objectId } from '../../model/newWorkbook';
import { columnWidth, rowHeight } from '../../model/sizes';
import { COLUMNS, ROWS } from '../../model/limits';
import type { Sheet, Workbook } from '../../model/workbook';
import { chartOf } from './charts';
import { attribute, child, descendants, descend, numberOf, relationshipId, type XmlElement } from './elements';
import { damaged } from './fileErrors';
import { related, type PackageParts, type Relationship } from './packageParts';
import type { Theme } from './theme';

/** English Metric Units of a point. Source: ECMA-376 part 1, 20.1.2.1. */
const EMU = 12_700;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where rows or columns begin, in points; summed up once for all that lies on a sheet. */
function beginnings(size: (index: number) => number): (index: number) => number {
  const begins = [0];
  return (index) => {
    while (begins.length <= index) begins.push(begins.at(-1)! + size(begins.length - 1));
    return begins[index]!;
  };
}

/** Finds the place of anchors on a sheet, in points from its corner. Source: ECMA-376 part 1, 20.5.2. */
function placesOn(sheet: Sheet): (anchor: XmlElement) => Place {
  const leftOf = beginnings((column) => columnWidth(sheet, column));
  const topOf = beginnings((row) => rowHeight(sheet, row));
  const textNumber = (marker: XmlElement | undefined, name: string): number => {
    const number = Number(child(marker, name)?.text.trim() || '0');
    if (!Number.isFinite(number)) throw damaged(`a drawing of the sheet "${sheet.name}" has no place`);
    return number;
  };
  const corner = (marker: XmlElement | undefined): { left: number; top: number } => {
    const column = textNumber(marker, 'col');
    const row = textNumber(marker, 'row');
    const isInside =
      Number.isInteger(column) && Number.isInteger(row) && column >= 0 && column <= COLUMNS && row >= 0 && row <= ROWS;
    if (!isInside) throw damaged(`a drawing of the sheet "${sheet.name}" lies outside it`);
    return {
      left: leftOf(column) + textNumber(marker, 'colOff') / EMU,
      top: topOf(row) + textNumber(marker, 'rowOff') / EMU,
    };
  };
  return (anchor) => {
    const position = child(anchor, 'pos');
    const from = position
      ? { left: numberOf(position, 'x', 0) / EMU, top: numberOf(position, 'y', 0) / EMU }
      : corner(child(anchor, 'from'));
    const extent = child(anchor, 'ext');
    if (extent) return { ...from, width: numberOf(extent, 'cx', 0) / EMU, height: numberOf(extent, 'cy', 0) / EMU };
    const to = corner(child(anchor, 'to'));
    return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
  };
}

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

/** Reads the charts of the drawing that `<drawing>` of a sheet refers to; pictures and shapes are not in the model. */
export function readCharts(
  workbook: Workbook,
  sheet: Sheet,
  drawing: XmlElement | undefined,
  parts: PackageParts,
  relationships: readonly Relationship[],
  sheetPart: string,
  theme: Theme,
): void {
  if (!drawing) return;
  const { target: part } = related(relationships, relationshipId(drawing), sheetPart);
  const anchors = parts.tree(part).children.filter(({ name }) => ANCHORS.has(name));
  const links = parts.relationships(part);
  const placeOf = placesOn(sheet);
  for (const anchor of anchors)
    for (const frame of descendants(anchor, 'graphicFrame')) {
      const reference = descend(frame, 'graphic', 'graphicData', 'chart');
      const link = reference && related(links, relationshipId(reference), part);
      if (link?.type !== 'chart') continue;
      const name = attribute(descend(frame, 'nvGraphicFramePr', 'cNvPr'), 'name');
      sheet.charts.push({
        id: objectId(takeId(workbook)),
        part: link.target,
        origin: 'file',
        name: name || `Chart ${sheet.charts.length + 1}`,
        ...chartOf(parts.tree(link.target), theme),
        ...placeOf(anchor),
      });
    }
}

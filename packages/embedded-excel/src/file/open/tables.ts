import { takeId } from '../../model/newWorkbook';
import type { Sheet, Table, Workbook } from '../../model/workbook';
import { attribute, child, childrenOf, numberOf, relationshipId, truth, type XmlElement } from './elements';
import { areaOf } from './fileArea';
import { damaged } from './fileErrors';
import { related, type PackageParts, type Relationship } from './packageParts';
import { unescapeText } from './plainText';

/** Reads a table part. Source: ECMA-376 part 1, 18.5.1.2. */
function tableOf(workbook: Workbook, root: XmlElement, part: string): Table {
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  if (name === undefined) throw damaged(`the table in ${part} has no name`);
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const showHeaders = numberOf(root, 'headerRowCount', 1) > 0;
  const showTotals = numberOf(root, 'totalsRowCount', 0) > 0;
  const area = areaOf(attribute(root, 'ref'), `the table "${name}"`);
  if (area.rows < Number(showHeaders) + Number(showTotals)) throw damaged(`the table "${name}" has too few rows`);
  return {
    id: takeId(workbook),
    part,
    name: unescapeText(name),
    area,
    showHeaders,
    showTotals,
    style: attribute(style, 'name') ?? '',
    showBandedRows: truth(style, 'showRowStripes'),
    showBandedColumns: truth(style, 'showColumnStripes'),
    showFilterButton: filter !== undefined,
    isFiltered: child(filter, 'filterColumn') !== undefined,
    highlightFirstColumn: truth(style, 'showFirstColumn'),
    highlightLastColumn: truth(style, 'showLastColumn'),
  };
}

/** Reads the tables that `<tableParts>` of a sheet refers to. */
export function readTables(
  workbook: Workbook,
  sheet: Sheet,
  tableParts: XmlElement | undefined,
  parts: PackageParts,
  relationships: readonly Relationship[],
  sheetPart: string,
): void {
  for (const one of childrenOf(tableParts, 'tablePart')) {
    const { target } = related(relationships, relationshipId(one), sheetPart);
    sheet.tables.push(tableOf(workbook, parts.tree(target), target));
  }
}

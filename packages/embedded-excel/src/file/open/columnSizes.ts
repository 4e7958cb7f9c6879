import { DEFAULT_COLUMN_WIDTH } from '../../model/defaults';
import { COLUMNS } from '../../model/limits';
import type { Sheet } from '../../model/workbook';
import { columnPoints } from '../columnUnits';
import { attribute, childrenOf, numberOf, truth, type XmlElement } from './elements';
import { damaged } from './fileErrors';

/** Reads `<cols>`: widths, which stand there with their padding in (9.140625 is 48 points), and hidden columns. */
export function readColumns(sheet: Sheet, columns: readonly XmlElement[]): void {
  for (const one of columns.flatMap((element) => childrenOf(element, 'col'))) {
    const first = numberOf(one, 'min', 0);
    const last = numberOf(one, 'max', first);
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last > COLUMNS)
      throw damaged(
        `the sheet "${sheet.name}" has columns ${attribute(one, 'min') ?? ''} to ${attribute(one, 'max') ?? ''}`,
      );
    const width = numberOf(one, 'width', null);
    const points = width === null ? DEFAULT_COLUMN_WIDTH : columnPoints(width);
    const isHidden = truth(one, 'hidden') || points === 0;
    const isOwn = points > 0 && points !== DEFAULT_COLUMN_WIDTH;
    for (let column = first - 1; column < last; column++) {
      if (isOwn) sheet.columnWidths.set(column, points);
      if (isHidden) sheet.hiddenColumns.add(column);
    }
  }
}

import type { RowShift } from '../../../model/rowSpans';
import { elementsIn, type XmlNode } from '../../xml/tree';
import { movedAreas } from './movedElements';

/**
 * Lets small charts in cells follow: where they stand, and the cells that they show. One whose cell is gone is taken
 * out. Source: Microsoft, [MS-XLSX] 2.6.80 (CT_SparklineGroup: its own dates in xm:f) and 2.6.82 (CT_Sparkline: xm:f,
 * xm:sqref).
 * @param extensions `<extLst>` of a sheet
 * @param follow gives a formula of the sheet's part the names and places of now
 * @returns whether anything was changed
 */
export function followSparklines(
  extensions: XmlNode,
  shifts: readonly RowShift[],
  follow: (formula: string) => string,
): boolean {
  let isChanged = false;
  const put = (one: XmlNode, next: string): void => {
    if (next === one.textContent) return;
    one.textContent = next;
    isChanged = true;
  };
  for (const group of Array.from(extensions.getElementsByTagNameNS('*', 'sparklineGroup'))) {
    for (const one of Array.from(group.getElementsByTagNameNS('*', 'f'))) put(one, follow(one.textContent ?? ''));
    for (const one of Array.from(group.getElementsByTagNameNS('*', 'sparkline'))) {
      const [place] = elementsIn(one, 'sqref');
      const now = place && movedAreas(place.textContent ?? '', shifts);
      if (place && now) put(place, now);
      else if (place) {
        one.parentNode?.removeChild(one);
        isChanged = true;
      }
    }
    if (group.getElementsByTagNameNS('*', 'sparkline').length === 0) group.parentNode?.removeChild(group);
  }
  return isChanged;
}

import type { RowShift } from '../../../model/rowSpans';
import { elementsIn, type XmlNode } from '../../xml/tree';
import { movedAreas } from './movedElements';

/**
 * Lets the cells whose errors are not to be marked follow, where Excel 2010 wrote them. What has no cell left is taken
 * out. Source: Microsoft, [MS-XLSX] 2.6.52 (CT_IgnoredErrors) and 2.6.53 (CT_IgnoredError, xm:sqref).
 * @param extensions `<extLst>` of a sheet
 * @returns whether anything was changed
 */
export function moveIgnoredErrors(extensions: XmlNode, shifts: readonly RowShift[]): boolean {
  let isChanged = false;
  for (const ext of elementsIn(extensions, 'ext'))
    for (const list of elementsIn(ext, 'ignoredErrors')) {
      for (const one of elementsIn(list, 'ignoredError')) {
        const [places] = elementsIn(one, 'sqref');
        const before = places?.textContent ?? '';
        const now = movedAreas(before, shifts);
        if (!places || now === before) continue;
        isChanged = true;
        if (now === '') list.removeChild(one);
        else places.textContent = now;
      }
      if (elementsIn(list).length === 0) extensions.removeChild(ext);
    }
  return isChanged;
}

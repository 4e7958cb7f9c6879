import type { Allowance } from '../../../model/protectionOptions';
import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { FORBIDDEN } from '../../open/sheetProtection';

/**
 * That a sheet is protected, as `<sheetProtection>`. Its attributes say what is forbidden, and only where this is not
 * what is meant without them. Source: ECMA-376 part 1, 18.3.1.85.
 */
export function sheetProtectionXml(sheet: Sheet): string {
  if (!sheet.protected) return '';
  const { protection } = sheet;
  const told: Record<string, number> = {};
  for (const [option, [attribute, otherwise]] of Object.entries(FORBIDDEN)) {
    const isForbidden = !protection[option as Allowance];
    if (isForbidden !== otherwise) told[attribute] = isForbidden ? 1 : 0;
  }
  return `<sheetProtection${attributes({
    sheet: 1,
    ...told,
    selectLockedCells: protection.selectionMode !== 'Normal',
    selectUnlockedCells: protection.selectionMode === 'None',
  })}/>`;
}

import { NOTHING_ALLOWED, type Allowance } from '../../../model/protectionOptions';
import type { Sheet } from '../../../model/workbook';
import { FORBIDDEN } from '../../open/sheetProtection';
import { sheetProtectionXml } from '../sheet/sheetProtection';
import { editElement, setAttributes } from './editElement';
import type { ElementChange } from './spliceSheet';

/**
 * Whether a sheet is protected, and what is forbidden; a password of the file stays as long as the sheet is. Source:
 * ECMA-376 part 1, 18.3.1.85.
 */
export const protectionChange =
  (sheet: Sheet): ElementChange =>
  ([before], scope) => {
    if (!sheet.protected || before === undefined) return scope.own(sheetProtectionXml(sheet));
    return editElement(before, '', scope, (element) => {
      const told: Record<string, number | null> = {};
      for (const option of Object.keys(NOTHING_ALLOWED) as (Allowance | 'selectionMode')[]) {
        if (option === 'selectionMode') continue;
        const [attribute, otherwise] = FORBIDDEN[option];
        const isForbidden = !sheet.protection[option];
        told[attribute] = isForbidden === otherwise ? null : Number(isForbidden);
      }
      setAttributes(element, {
        sheet: 1,
        ...told,
        selectLockedCells: sheet.protection.selectionMode !== 'Normal',
        selectUnlockedCells: sheet.protection.selectionMode === 'None',
      });
    });
  };

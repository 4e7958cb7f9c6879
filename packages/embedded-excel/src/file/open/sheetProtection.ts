import { NOTHING_ALLOWED, type Allowance, type ProtectionOptions } from '../../model/protectionOptions';
import type { Sheet } from '../../model/workbook';
import { truth, type XmlElement } from './elements';

/**
 * The attribute that forbids what an option allows, and whether it does where it is not there. Source: ECMA-376 part 1,
 * 18.3.1.85.
 */
export const FORBIDDEN: Readonly<Record<Allowance, readonly [attribute: string, otherwise: boolean]>> = {
  allowAutoFilter: ['autoFilter', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowInsertRows: ['insertRows', true],
  allowPivotTables: ['pivotTables', true],
  allowSort: ['sort', true],
};

function selectionModeOf(element: XmlElement): ProtectionOptions['selectionMode'] {
  if (truth(element, 'selectUnlockedCells')) return 'None';
  return truth(element, 'selectLockedCells') ? 'Unlocked' : 'Normal';
}

/** Reads whether a sheet is protected, and what stays allowed. */
export function readProtection(sheet: Sheet, element: XmlElement | undefined): void {
  sheet.protected = truth(element, 'sheet');
  if (!element || !sheet.protected) return;
  const allowed = Object.entries(FORBIDDEN).map(([option, [attribute, otherwise]]) => [
    option,
    !truth(element, attribute, otherwise),
  ]);
  sheet.protection = {
    ...NOTHING_ALLOWED,
    ...(Object.fromEntries(allowed) as Partial<ProtectionOptions>),
    selectionMode: selectionModeOf(element),
  };
}

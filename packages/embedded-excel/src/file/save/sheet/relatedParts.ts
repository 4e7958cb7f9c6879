import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { RELATIONSHIPS } from '../../xml/namespaces';
import { laterRulesXml } from './conditionalFormats';
import type { SheetWriting } from './writing';

/** The drawing that a sheet's charts stand on, as `<drawing>`. Source: ECMA-376 part 1, 18.3.1.36. */
export const drawingXml = (_: Sheet, { drawing }: SheetWriting): string =>
  drawing === null ? '' : `<drawing xmlns:r="${RELATIONSHIPS}"${attributes({ 'r:id': drawing })}/>`;

/** The tables of a sheet, as `<tableParts>`. Source: ECMA-376 part 1, 18.3.1.95. */
export const tablePartsXml = (_: Sheet, { tables }: SheetWriting): string =>
  tables.length === 0
    ? ''
    : `<tableParts xmlns:r="${RELATIONSHIPS}" count="${tables.length}">${tables
        .map((id) => `<tablePart${attributes({ 'r:id': id })}/>`)
        .join('')}</tableParts>`;

/** What later versions of Excel added to a sheet, as `<extLst>`. Source: ECMA-376 part 1, 18.2.10. */
export function extLstXml(sheet: Sheet, context: SheetWriting): string {
  const extensions = laterRulesXml(sheet, context);
  return extensions === '' ? '' : `<extLst>${extensions}</extLst>`;
}

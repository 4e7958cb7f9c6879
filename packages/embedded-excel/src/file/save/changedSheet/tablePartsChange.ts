import type { Sheet } from '../../../model/workbook';
import { RELATIONSHIPS } from '../../xml/namespaces';
import { elementsIn } from '../../xml/tree';
import { tablePartsXml } from '../sheet/relatedParts';
import type { SheetWriting } from '../sheet/writing';
import { editElement } from './editElement';
import type { ElementChange } from './spliceSheet';

/**
 * The list of a sheet's tables; as the part has it where it names the same ones. Source: ECMA-376 part 1, 18.3.1.95.
 */
export const tablePartsChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  ([before], scope) => {
    if (before === undefined) return scope.own(tablePartsXml(sheet, writing));
    let named: (string | null)[] = [];
    editElement(before, '', scope, (element) => {
      named = elementsIn(element, 'tablePart').map((one) => one.getAttributeNS(RELATIONSHIPS, 'id'));
    });
    const isSame = named.length === writing.tables.length && writing.tables.every((id) => named.includes(id));
    return isSame ? before : scope.own(tablePartsXml(sheet, writing));
  };

import type { ConditionalFormat } from '../../model/formats';
import { objectId } from '../../model/newWorkbook';
import type { Workbook } from '../../model/workbook';

/**
 * Gives conditional formats that are written the identifiers by which a rule and what Excel 2010 added to it find each
 * other: none that a rule of the file has, and each to one format alone. A format gets the same one however often it is
 * asked for. Source: Microsoft, [MS-XLSX] 2.6.27 (CT_CfRule, id); letters of a GUID are compared without case, 22.9.2.4
 * of ECMA-376 part 1.
 */
export function ruleIds({ sheets }: Workbook): (format: ConditionalFormat) => string {
  const formats = sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  const taken = new Set(formats.flatMap(({ inFile }) => (inFile?.id ? [inFile.id.toUpperCase()] : [])));
  const given = new Map<ConditionalFormat, string>();
  return (format) => {
    const known = given.get(format);
    if (known !== undefined) return known;
    let id = format.id;
    for (let number = 1; taken.has(id); number++) id = objectId(number);
    taken.add(id);
    given.set(format, id);
    return id;
  };
}

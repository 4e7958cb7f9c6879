import { attribute, childrenOf } from './elements';
import { damaged, notAWorkbook } from './fileErrors';
import type { PackageParts } from './packageParts';
import { partKey } from './partNames';

const CONTENT_TYPES = '[Content_Types].xml';

function contentType(parts: PackageParts, part: string): string {
  const types = parts.tree(CONTENT_TYPES);
  const key = partKey(part);
  const extension = key.slice(key.lastIndexOf('.') + 1);
  const found =
    childrenOf(types, 'Override').find((one) => partKey(attribute(one, 'PartName') ?? '') === key) ??
    childrenOf(types, 'Default').find((one) => attribute(one, 'Extension')?.toLowerCase() === extension);
  return attribute(found, 'ContentType') ?? '';
}

/** What a zip file is that has no [Content_Types].xml: an OpenDocument file says so in its part "mimetype". */
function otherZip(parts: PackageParts): string {
  if (!parts.has('mimetype')) return 'a zip file that holds no workbook';
  const type = new TextDecoder().decode(parts.start('mimetype', 100));
  if (type.includes('opendocument.spreadsheet')) return 'a workbook in the OpenDocument format (.ods)';
  return 'a file that is no workbook';
}

/**
 * Finds the workbook among the parts of a file, and what type it is said to be. @throws WorkbookFileError where the
 * file is something else
 */
export function findWorkbookPart(parts: PackageParts): { readonly part: string; readonly contentType: string } {
  if (!parts.has(CONTENT_TYPES)) throw notAWorkbook(otherZip(parts));
  const main = parts.relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) throw notAWorkbook('a zip file that holds no workbook');
  const type = contentType(parts, main.target);
  if (type.includes('wordprocessingml') || type.includes('ms-word')) throw notAWorkbook('a Word document');
  if (type.includes('presentationml') || type.includes('ms-powerpoint'))
    throw notAWorkbook('a PowerPoint presentation');
  if (type.includes('sheet.binary') || /\.bin$/i.test(main.target))
    throw notAWorkbook('a workbook in the binary format (.xlsb)');
  if (!parts.has(main.target)) throw damaged(`the part ${main.target} is missing`);
  return { part: main.target, contentType: type };
}

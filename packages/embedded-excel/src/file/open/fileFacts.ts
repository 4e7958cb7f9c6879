import type { FileFacts } from '../../model/workbook';
import { STRICT } from '../xml/namespaces';
import type { PackageParts } from './packageParts';

const isSigned = ({ names, relationships }: PackageParts): boolean =>
  relationships('').some(({ type }) => type === 'origin') || names.some((name) => /^\/?_xmlsignatures\//i.test(name));

/**
 * What kind of file a workbook is. Source: ECMA-376 part 1, 12.3.23 (workbook part, content types); part 2, 13 (digital
 * signatures).
 * @param contentType of its workbook part
 * @param namespaces the attributes of its root element
 */
export function fileFacts(
  parts: PackageParts,
  contentType: string,
  namespaces: Readonly<Record<string, string>>,
): FileFacts {
  const type = contentType.toLowerCase();
  const isTemplate = type.includes('template');
  const hasMacros = type.includes('macroenabled');
  return {
    kind: isTemplate ? (hasMacros ? 'xltm' : 'xltx') : hasMacros ? 'xlsm' : 'xlsx',
    strict: Object.values(namespaces).some((address) => address.startsWith(STRICT)),
    signed: isSigned(parts),
  };
}

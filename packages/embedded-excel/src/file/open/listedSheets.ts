import type { OtherSheet, Visibility } from '../../model/workbook';
import { attribute, child, childrenOf, meaning, relationshipId, type XmlElement } from './elements';
import { damaged, notAWorkbook } from './fileErrors';
import { related, type Relationship } from './packageParts';
import { RELATIONSHIPS, STRICT } from '../xml/namespaces';
import { partKey } from './partNames';

/** A tab of a workbook: a worksheet and its part, or one of another kind. */
export type ListedSheet = { readonly name: string; readonly visibility: Visibility } & (
  { readonly kind: 'worksheet'; readonly part: string } | { readonly kind: OtherSheet['kind']; readonly part: null }
);

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/**
 * Types of relationships by their last word. Source: ECMA-376 part 1, 12.3; Microsoft, [MS-XLSX] 2.1 (macro sheets).
 */
const KINDS: Readonly<Record<string, OtherSheet['kind']>> = {
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

/** @param above the elements that the sheet's entry lies in, where its prefix may be declared */
function sheetOf(
  element: XmlElement,
  above: readonly XmlElement[],
  links: readonly Relationship[],
  part: string,
): ListedSheet {
  const name = attribute(element, 'name') ?? '';
  if (name === '') throw damaged('a sheet has no name');
  if (!refersByRelationship(element, above)) throw damaged(`its sheet "${name}" refers to no part of the file`);
  const visibility = meaning(VISIBILITIES, attribute(element, 'state')) ?? 'Visible';
  const id = relationshipId(element);
  // Excel lists the modules of a workbook of Excel 5 so when it saves them as .xlsx.
  if (id === undefined || id === '') return { name, visibility, kind: 'none', part: null };
  const link = related(links, id, part);
  if (link.type !== 'worksheet') return { name, visibility, kind: meaning(KINDS, link.type) ?? 'unknown', part: null };
  if (link.external) throw damaged(`its sheet "${name}" lies outside the file`);
  return { name, visibility, kind: 'worksheet', part: link.target };
}

/**
 * Whether the prefix of `r:id`, where there is one, stands for relationships; Excel opens no other file, and a writer
 * finds nothing by it.
 */
function refersByRelationship(element: XmlElement, above: readonly XmlElement[]): boolean {
  const prefix = Object.keys(element.attributes)
    .find((name) => name.endsWith(':id'))
    ?.slice(0, -':id'.length);
  if (prefix === undefined) return true;
  const address = [element, ...above].map(({ attributes }) => attributes[`xmlns:${prefix}`]).find(Boolean);
  return address === RELATIONSHIPS || address?.startsWith(STRICT) === true;
}

/**
 * The tabs of a workbook in their order. Source: ECMA-376 part 1, 18.2.19 (sheet).
 * @param root of the workbook's part, which `links` belong to
 * @throws WorkbookFileError where there is no worksheet, or one that cannot be told from another
 */
export function listedSheets(root: XmlElement, links: readonly Relationship[], part: string): ListedSheet[] {
  const list = child(root, 'sheets');
  const above = list ? [list, root] : [root];
  const sheets = childrenOf(list, 'sheet').map((one) => sheetOf(one, above, links, part));
  const names = new Set<string>();
  const parts = new Map<string, string>();
  for (const { name, part: own } of sheets) {
    if (names.has(name.toUpperCase())) throw damaged(`it has two sheets named "${name}"`);
    names.add(name.toUpperCase());
    if (own === null) continue;
    const other = parts.get(partKey(own));
    if (other !== undefined) throw damaged(`its sheets "${other}" and "${name}" are one and the same part`);
    parts.set(partKey(own), name);
  }
  if (parts.size === 0) throw notAWorkbook('a workbook without any worksheet');
  return sheets;
}

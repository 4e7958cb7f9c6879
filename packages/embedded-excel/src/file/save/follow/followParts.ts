import { parseArea } from '../../../model/address';
import { sameName } from '../../../model/findSheet';
import { areasAfter } from '../../../model/shiftedAreas';
import { unescapeText } from '../../open/plainText';
import { partKey } from '../../open/partNames';
import type { PackageEditor } from '../../package/packageEditor';
import { elementsIn, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { setAttributes } from '../changedSheet/editElement';
import { storedName } from '../sheet/tablePart';
import { isEmpty, type FileChanges, type Rename } from './fileChanges';
import { followedFormula, type FormulaHome } from './followedFormula';

/**
 * Where parts of a kind, by their content type, hold formulas: as the text of elements, and in attributes of elements.
 */
interface FormulaPlaces {
  readonly type: RegExp;
  readonly elements?: readonly string[];
  readonly attributes?: readonly (readonly [element: string, attribute: string])[];
}

/**
 * Source: ECMA-376 part 1, 18.5.1.1 (calculatedColumnFormula), 18.5.1.7 (totalsRowFormula), 20.5.2.29 (sp, textlink),
 * 21.2.2.65 (f); Microsoft, [MS-XLSX] 2.6.47 (formControlPr), [MS-ODRAWXML] 2.7 (cameraTool); ECMA-376 part 4, 19.4.2
 * (x:FmlaLink and the like).
 */
const PLACES: readonly FormulaPlaces[] = [
  { type: /drawingml\.chart|chartex/i, elements: ['f'] },
  { type: /spreadsheetml\.table\+xml/i, elements: ['calculatedColumnFormula', 'totalsRowFormula'] },
  {
    type: /controlproperties/i,
    attributes: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'].map((name) => ['formControlPr', name] as const),
  },
  {
    type: /officedocument\.drawing\+xml/i,
    attributes: [
      ['sp', 'textlink'],
      ['cameraTool', 'cellRange'],
    ],
  },
  { type: /vmldrawing/i, elements: ['FmlaLink', 'FmlaRange', 'FmlaTxbx', 'FmlaGroup', 'FmlaPict'] },
];

/** Text that stands in every part with a formula: parts without it need not be taken apart. */
const IN_VML = 'Fmla';

/**
 * Lets what the model does not have follow new names and places: charts of all kinds, formulas of tables' columns and
 * of controls, shapes that show cells, and where pivot tables take their figures from. Called before sheets are
 * written.
 * @param sheetOf a part: the name in the file of the sheet that it belongs to
 */
export function followParts(editor: PackageEditor, changes: FileChanges, sheetOf: ReadonlyMap<string, string>): void {
  if (isEmpty(changes)) return;
  for (const part of editor.parts()) {
    const type = editor.contentType(part);
    const places = PLACES.find((kind) => kind.type.test(type));
    if (places) {
      if (/vml/i.test(type) && !editor.text(part).includes(IN_VML)) continue;
      const home = { part, sheet: sheetOf.get(partKey(part)) ?? null };
      editor.edit(part, (root) => followIn(root, places, changes, home));
    } else if (/pivotCacheDefinition/i.test(type)) editor.edit(part, (root) => followSource(root, changes));
  }
}

function followIn(
  root: XmlNode,
  { elements = [], attributes = [] }: FormulaPlaces,
  changes: FileChanges,
  home: FormulaHome,
): boolean {
  let isChanged = false;
  const follow = (text: string | null, put: (next: string) => void): void => {
    const next = text ? followedFormula(text, changes, home) : text;
    if (next === text || next === null) return;
    put(next);
    isChanged = true;
  };
  const named = (name: string): XmlNode[] => Array.from(root.getElementsByTagNameNS('*', name));
  for (const name of elements)
    for (const one of named(name)) follow(one.textContent, (next) => (one.textContent = next));
  for (const [name, attribute] of attributes)
    for (const one of [...(root.localName === name ? [root] : []), ...named(name)])
      follow(one.getAttribute(attribute), (next) => setAttributes(one, { [attribute]: next }));
  return isChanged;
}

/**
 * Where a pivot table takes its figures from; a source in another file has a relationship. Source: ECMA-376 part 1,
 * 18.10.1.95 (worksheetSource).
 */
function followSource(root: XmlNode, { sheets, tables, shifts }: FileChanges): boolean {
  let isChanged = false;
  const follow = (element: XmlNode, attribute: string, renamed: readonly Rename[]): void => {
    const told = element.getAttribute(attribute);
    const rename = told === null ? undefined : renamed.find(({ before }) => sameName(before, unescapeText(told)));
    if (!rename) return;
    setAttributes(element, { [attribute]: storedName(rename.now) });
    isChanged = true;
  };
  for (const cache of elementsIn(root, 'cacheSource'))
    for (const source of elementsIn(cache, 'worksheetSource')) {
      if (Array.from(source.attributes).some(({ localName }) => localName === 'id')) continue;
      const moved = shifts.find(({ sheet }) => sameName(sheet, unescapeText(source.getAttribute('sheet') ?? '')));
      const area = parseArea(source.getAttribute('ref') ?? '');
      const now = moved && area ? areasAfter(area, moved.shifts) : [];
      if (now.length === 1 && now[0] !== area) {
        setAttributes(source, { ref: reference(now[0]!) });
        isChanged = true;
      }
      follow(source, 'sheet', sheets);
      follow(source, 'name', tables);
    }
  return isChanged;
}

import type { Chart } from '../../model/chart';
import { sameName } from '../../model/findSheet';
import { printSheetName } from '../../model/address';
import { replaceParts } from '../../model/formulaParts';
import type { Workbook } from '../../model/workbook';
import type { PackageEditor } from '../package/packageEditor';
import { elementsIn, type XmlNode } from '../xml/tree';

const bare = (formula: string | null): string | null => formula && formula.replace(/^=/, '');

const byLocalName = (element: XmlNode, name: string): XmlNode[] =>
  Array.from(element.getElementsByTagNameNS('*', name));

/** Lets the series of a chart of the file refer to where their cells are now; all else of its part stays. */
export function saveReferences(editor: PackageEditor, part: string, { series: told }: Chart): void {
  editor.edit(part, (root) => {
    let isChanged = false;
    byLocalName(root, 'ser').forEach((series, at) => {
      const one = told[at];
      if (!one) return;
      const put = (names: readonly string[], formula: string | null): void => {
        for (const name of names)
          for (const data of elementsIn(series, name))
            for (const f of byLocalName(data, 'f'))
              if (formula !== null && f.textContent !== formula) {
                f.textContent = formula;
                isChanged = true;
              }
      };
      put(['tx'], bare(one.nameFrom));
      put(['cat', 'xVal'], bare(one.categories));
      put(['val', 'yVal'], bare(one.values));
    });
    return isChanged;
  });
}

/** Lets charts of the file, also those that the model does not have, follow sheets that have another name now. */
export function followRenames(editor: PackageEditor, { sheets }: Workbook): void {
  const renamed = sheets.filter(({ sourceName, name }) => sourceName !== null && sourceName !== name);
  if (renamed.length === 0) return;
  const followed = (formula: string): string =>
    replaceParts(formula, (part) => {
      if (part.kind !== 'reference' || part.sheet === null) return undefined;
      const sheet = renamed.find(({ sourceName }) => sameName(sourceName!, part.sheet!));
      return sheet && `${printSheetName(sheet.name)}!${part.reference}`;
    });
  for (const part of editor.parts()) {
    if (!/drawingml\.chart|chartex/i.test(editor.contentType(part))) continue;
    editor.edit(part, (root) => {
      let isChanged = false;
      for (const f of byLocalName(root, 'f')) {
        const next = followed(f.textContent ?? '');
        if (next === f.textContent) continue;
        f.textContent = next;
        isChanged = true;
      }
      return isChanged;
    });
  }
}

import type { Chart } from '../../model/chart';
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

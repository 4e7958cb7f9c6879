import type { Workbook } from '../../model/workbook';
import type { PackageEditor } from '../package/packageEditor';
import { escapedAttribute } from '../xml/escape';
import { RELATIONSHIPS, XML_HEAD } from '../xml/namespaces';
import { elementIn, elementsIn, newElement } from '../xml/tree';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';

/**
 * Puts the add-in's document settings where Excel keeps them: in the properties of a web extension. Source: Microsoft,
 * [MS-OWEXML] 2.2.
 */
export function saveSettings(editor: PackageEditor, { settings, addIn }: Workbook): void {
  const present = editor.parts().find((part) => isOf(editor, part, addIn));
  if (present === undefined && settings.size === 0) return;
  const properties = [...settings]
    .map(
      ([name, value]) =>
        `<we:property name="${escapedAttribute(name)}" value="${escapedAttribute(JSON.stringify(value))}"/>`,
    )
    .join('');
  if (present === undefined) addExtension(editor, addIn, properties);
  else
    editor.edit(present, (root, tree) => {
      const made = newElement(tree, `<we:properties xmlns:we="${EXTENSION}">${properties}</we:properties>`);
      const before = elementIn(root, 'properties');
      const told = (element: typeof made): string =>
        elementsIn(element)
          .map((one) => `${one.getAttribute('name') ?? ''}\n${one.getAttribute('value') ?? ''}`)
          .join('\n');
      if (before && told(before) === told(made)) return false;
      if (before) root.replaceChild(made, before);
      else root.insertBefore(made, elementIn(root, 'bindings') ?? null);
      return true;
    });
}

/** Whether a part is the web extension of an add-in. */
function isOf(editor: PackageEditor, part: string, addIn: string): boolean {
  if (editor.contentType(part) !== EXTENSION_TYPE && !/(?:^|\/)webextension\d*\.xml$/i.test(part)) return false;
  const root = editor.tree(part).documentElement!;
  return elementIn(root, 'reference')?.getAttribute('id')?.toLowerCase() === addIn;
}

function addExtension(editor: PackageEditor, addIn: string, properties: string): void {
  const extension = editor.freePart('xl/webextensions/webextension', '.xml');
  editor.write(
    extension,
    `${XML_HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${addIn}}"><we:reference id="${addIn}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
    EXTENSION_TYPE,
  );
  const panes =
    editor.links('').find(({ type, external }) => type === PANES_LINK && !external)?.target ?? newPanes(editor);
  const relation = editor.link(panes, EXTENSION_LINK, extension);
  editor.edit(panes, (root, tree) => {
    root.appendChild(
      newElement(
        tree,
        `<wetp:taskpane xmlns:wetp="${PANES}" dockstate="right" visibility="0" width="350" row="${elementsIn(root).length + 1}"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/></wetp:taskpane>`,
      ),
    );
    return true;
  });
}

/** The list of panes of a file that has none yet. */
function newPanes(editor: PackageEditor): string {
  const panes = editor.freePart('xl/webextensions/taskpanes', '.xml');
  editor.write(panes, `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${PANES}"/>`, PANES_TYPE);
  editor.link('', PANES_LINK, panes);
  return panes;
}

import type { Workbook } from '../../../model/workbook';
import { escaped, type Parts } from './parts';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts the add-in's document settings where Excel keeps them: in the properties of a web extension. Source: [MS-OWEXML] 2.2. */
export function finishSettings(parts: Parts, { settings, addIn }: Workbook): void {
  const present = parts
    .paths()
    .find(
      (path) =>
        /^xl\/webextensions\/webextension[^/]*\.xml$/.test(path) &&
        parts.read(path).toLowerCase().includes(`id="${addIn}"`),
    );
  if (settings.size === 0 && present === undefined) return;
  const properties = [...settings]
    .map(([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value))}"/>`)
    .join('');
  const told = `<we:properties>${properties}</we:properties>`;
  if (present !== undefined) {
    parts.write(
      present,
      parts.read(present).replace(/<we:properties>.*?<\/we:properties>|<we:properties\s*\/>/s, () => told),
    );
    return;
  }
  addExtension(parts, told, addIn);
}

function addExtension(parts: Parts, properties: string, addIn: string): void {
  const extension = freePath(parts, 'webextension');
  const panes = freePath(parts, 'taskpanes');
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  parts.write(
    extension,
    `${HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${addIn}}"><we:reference id="${addIn}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>${properties}<we:bindings/><we:snapshot xmlns:r="${DOCUMENT}"/></we:webextension>`,
  );
  parts.write(
    panes,
    `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${DOCUMENT}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  parts.write(
    `xl/webextensions/_rels/${name(panes)}.rels`,
    `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="${name(extension)}"/></Relationships>`,
  );
  const root = parts.read('_rels/.rels');
  parts.write(
    '_rels/.rels',
    root.replace(
      '</Relationships>',
      `<Relationship Id="rIdTaskpanes" Type="${RELATIONS}/webextensiontaskpanes" Target="${panes}"/></Relationships>`,
    ),
  );
  const types = '[Content_Types].xml';
  parts.write(
    types,
    parts
      .read(types)
      .replace(
        '</Types>',
        `<Override PartName="/${extension}" ContentType="application/vnd.ms-office.webextension+xml"/><Override PartName="/${panes}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/></Types>`,
      ),
  );
}

function freePath(parts: Parts, name: string): string {
  for (let number = 1; ; number++) {
    const path = `xl/webextensions/${name}${name === 'taskpanes' && number === 1 ? '' : number}.xml`;
    if (!parts.has(path)) return path;
  }
}

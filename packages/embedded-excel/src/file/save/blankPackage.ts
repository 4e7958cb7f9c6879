import type { FileProperties } from '../../model/workbook';
import { momentNow } from '../../model/newWorkbook';
import { newRecord } from '../package/newRecord';
import { writeZip } from '../package/writeZip';
import { NEW_THEME } from './newTheme';
import { escapedText } from '../xml/escape';
import { CONTENT_TYPES, MAIN, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, XML_HEAD } from '../xml/namespaces';

const DUBLIN_CORE =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/**
 * The package of a workbook without any sheet: what every file has. Source: ECMA-376 part 1, 12.2 (minimum), and part
 * 2, 11 (core properties).
 */
export function blankPackage({ created, author, title }: FileProperties): Uint8Array {
  const now = momentNow();
  const moment = (name: string, text: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapedText(text)}</dcterms:${name}>`;
  const type = (part: string, name: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${name}+xml"/>`;
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
  const parts: readonly (readonly [part: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        type('xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main') +
        type('xl/theme/theme1.xml', 'officedocument.theme') +
        type('docProps/core.xml', 'package.core-properties') +
        type('docProps/app.xml', 'officedocument.extended-properties') +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
        link('rId1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml') +
        link(
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ) +
        link('rId3', `${RELATIONSHIPS}/extended-properties`, 'docProps/app.xml') +
        '</Relationships>',
    ],
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets/></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${link('rId1', `${RELATIONSHIPS}/theme`, 'theme/theme1.xml')}</Relationships>`,
    ],
    ['xl/theme/theme1.xml', NEW_THEME.slice(XML_HEAD.length)],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${CORE}" ${DUBLIN_CORE}>${title === '' ? '' : `<dc:title>${escapedText(title)}</dc:title>`}<dc:creator>${escapedText(author)}</dc:creator><cp:lastModifiedBy>${escapedText(author)}</cp:lastModifiedBy>` +
        `${moment('created', created ?? now)}${moment('modified', now)}</cp:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `<Properties xmlns="${EXTENDED}"><Application>${escapedText(author)}</Application></Properties>`,
    ],
  ];
  return writeZip(parts.map(([part, xml]) => newRecord(part, XML_HEAD + xml)));
}

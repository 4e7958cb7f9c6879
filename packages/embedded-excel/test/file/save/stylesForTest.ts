import { cellFormatsOf } from '../../../src/file/open/cellFormats';
import { elementBuilder, type XmlElement } from '../../../src/file/open/elements';
import { allowanceOf, OPENED } from '../../../src/file/open/packageLimits';
import { readXml } from '../../../src/file/open/readXml';
import { differenceOf, paletteOf } from '../../../src/file/open/styles';
import { OFFICE_THEME } from '../../../src/file/open/theme';
import type { CellFormat, ConditionalFormat } from '../../../src/model/formats';

/** A styles part with what is given in its root. */
export const stylesPart = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`;

function rootOf(text: string): XmlElement {
  let root: XmlElement | undefined;
  const builder = elementBuilder(allowanceOf(OPENED), (element) => {
    root = element;
  });
  readXml([new TextEncoder().encode(text)], 'styles', builder);
  return root!;
}

/** The formats of a styles part as they are read when a workbook is opened. */
export const looksIn = (text: string): CellFormat[] => {
  const root = rootOf(text);
  return cellFormatsOf(root, paletteOf(root, OFFICE_THEME));
};

export const differencesIn = (text: string): ConditionalFormat['format'][] => {
  const root = rootOf(text);
  const dxfs = root.children.find(({ name }) => name === 'dxfs');
  return (dxfs?.children ?? []).map((one) => differenceOf(one, paletteOf(root, OFFICE_THEME)));
};

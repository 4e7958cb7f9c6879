import type { Hyperlink, Sheet } from '../../model/workbook';
import { attribute, childrenOf, relationshipId, type XmlElement } from './elements';
import { areasOf } from './fileArea';
import { related, type Relationship } from './packageParts';
import { unescapeText } from './plainText';

/** Reads `<hyperlinks>`: a place in the workbook, an address outside, or a place in a file outside. */
export function readHyperlinks(
  sheet: Sheet,
  element: XmlElement | undefined,
  relationships: readonly Relationship[],
  part: string,
): void {
  for (const [inFile, one] of childrenOf(element, 'hyperlink').entries()) {
    const id = relationshipId(one);
    const location = attribute(one, 'location');
    const screenTip = attribute(one, 'tooltip');
    const [area] = areasOf(attribute(one, 'ref'), `a hyperlink of the sheet "${sheet.name}"`);
    if (!area) continue;
    const link: Hyperlink = { area, inFile };
    if (id) {
      const { target } = related(relationships, id, part);
      link.address = location === undefined ? target : `${target}#${location}`;
    } else if (location !== undefined) link.documentReference = unescapeText(location);
    if (screenTip !== undefined) link.screenTip = unescapeText(screenTip);
    sheet.hyperlinks.push(link);
  }
}

import type { Hyperlink, Sheet } from '../../model/workbook';
import { attribute, childrenOf, relationshipId, type XmlElement } from './elements';
import { areaOf } from './fileArea';
import { unescapeText } from './plainText';
import { related, type Relationship } from './packageParts';

/** Reads `<hyperlinks>`: a place in the workbook, an address outside, or a place in a file outside. */
export function readHyperlinks(
  sheet: Sheet,
  element: XmlElement | undefined,
  relationships: readonly Relationship[],
  part: string,
): void {
  for (const one of childrenOf(element, 'hyperlink')) {
    const id = relationshipId(one);
    const text = (name: string): string | undefined => {
      const stored = attribute(one, name);
      return stored === undefined ? undefined : unescapeText(stored);
    };
    const location = text('location');
    const screenTip = text('tooltip');
    const link: Hyperlink = { area: areaOf(attribute(one, 'ref'), `a hyperlink of the sheet "${sheet.name}"`) };
    if (id !== undefined) {
      const { target } = related(relationships, id, part);
      link.address = location === undefined ? target : `${target}#${location}`;
    } else if (location !== undefined) link.documentReference = location;
    if (screenTip !== undefined) link.screenTip = screenTip;
    sheet.hyperlinks.push(link);
  }
}

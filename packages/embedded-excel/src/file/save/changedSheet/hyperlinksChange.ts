import type { Hyperlink, Sheet } from '../../../model/workbook';
import { areasOf } from '../../open/fileArea';
import { unescapeText } from '../../open/plainText';
import { RELATIONSHIPS, REVISION } from '../../xml/namespaces';
import { elementsIn, newElement, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { hyperlinkXml } from '../sheet/hyperlinks';
import type { SheetWriting } from '../sheet/writing';
import { storedText } from '../storedText';
import { editElement, setAttributes } from './editElement';
import type { ElementChange } from './spliceSheet';

const relationOf = (element: XmlNode): string | null => element.getAttributeNS(RELATIONSHIPS, 'id') || null;

/** Gives a link of the file the cells and the place in the workbook that it has now. */
function keepLink(element: XmlNode, { area, documentReference }: Hyperlink): void {
  if (element.getAttribute('ref') !== reference(area)) setAttributes(element, { ref: reference(area) });
  if (documentReference === undefined) return;
  if (unescapeText(element.getAttribute('location') ?? '') !== documentReference)
    setAttributes(element, { location: storedText(documentReference) });
}

/**
 * Leaves the links of the file that the model still has as they stand there; one that was divided becomes several, one
 * that is gone is taken out.
 */
function keepLinks(list: XmlNode, { hyperlinks }: Sheet): void {
  elementsIn(list, 'hyperlink').forEach((element, at) => {
    if (areasOf(element.getAttribute('ref') ?? '', 'a hyperlink').length === 0) return;
    const kept = hyperlinks.filter(({ inFile }) => inFile === at);
    const next = element.nextSibling;
    kept.forEach((link, piece) => {
      const own = piece === 0 ? element : (element.cloneNode(true) as XmlNode);
      keepLink(own, link);
      if (piece === 0) return;
      own.removeAttributeNS(REVISION, 'uid');
      list.insertBefore(own, next);
    });
    if (kept.length === 0) list.removeChild(element);
  });
}

/**
 * The links of a sheet of the file: those that it has of its own, with all that the model does not have of them, and
 * new ones behind them. Source: ECMA-376 part 1, 18.3.1.48.
 */
export const hyperlinksChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  ([before], scope) => {
    let isEmpty = false as boolean;
    const text = editElement(before, '<hyperlinks/>', scope, (list, tree) => {
      const relations = (): Set<string | null> => new Set(elementsIn(list, 'hyperlink').map(relationOf));
      const had = relations();
      keepLinks(list, sheet);
      const has = relations();
      for (const id of had) if (id !== null && !has.has(id)) writing.forget(id);
      for (const link of sheet.hyperlinks) {
        if (link.inFile !== undefined) continue;
        const declared = `<hyperlink xmlns="${list.namespaceURI ?? ''}" xmlns:r="${RELATIONSHIPS}"`;
        const made = newElement(tree, hyperlinkXml(link, writing).replace('<hyperlink', declared));
        // It is declared again only where the part does not have it.
        made.removeAttribute('xmlns:r');
        list.appendChild(made);
      }
      isEmpty = elementsIn(list).length === 0;
    });
    return isEmpty ? '' : text;
  };

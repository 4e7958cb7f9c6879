import { partKey } from '../open/zipDirectory';
import { elementsIn, newElement, rootOf, type XmlTree } from '../xml/tree';
import { escapedAttribute } from '../xml/escape';
import { CONTENT_TYPES } from '../xml/namespaces';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

const overridesOf = (tree: XmlTree, part: string) =>
  elementsIn(rootOf(tree), 'Override').filter((one) => partKey(one.getAttribute('PartName') ?? '') === partKey(part));

/** The content type of a part; "" where the file gives none. Source: ECMA-376 part 2, 10.1.2.4. */
export function contentTypeOf(tree: XmlTree, part: string): string {
  const [own] = overridesOf(tree, part);
  const byExtension = elementsIn(rootOf(tree), 'Default').find(
    (one) => one.getAttribute('Extension')?.toLowerCase() === extensionOf(part),
  );
  return (own ?? byExtension)?.getAttribute('ContentType') ?? '';
}

/** Says the content type of a part. @returns whether that was not said already */
export function setContentType(tree: XmlTree, part: string, type: string): boolean {
  if (contentTypeOf(tree, part).toLowerCase() === type.toLowerCase()) return false;
  const [own] = overridesOf(tree, part);
  if (own) own.setAttribute('ContentType', type);
  else
    rootOf(tree).appendChild(
      newElement(
        tree,
        `<Override xmlns="${CONTENT_TYPES}" PartName="/${escapedAttribute(encodeURI(part))}" ContentType="${escapedAttribute(type)}"/>`,
      ),
    );
  return true;
}

/** Takes out what is said of a part that is no longer there. @returns whether anything was */
export function forgetContentType(tree: XmlTree, part: string): boolean {
  const own = overridesOf(tree, part);
  for (const one of own) one.parentNode?.removeChild(one);
  return own.length > 0;
}

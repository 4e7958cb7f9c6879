import type { Hyperlink, Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { RELATIONSHIPS } from '../../xml/namespaces';
import { reference } from '../cellName';
import { storedText } from '../storedText';
import type { SheetWriting } from './writing';

type LinkWriting = Pick<SheetWriting, 'relation'>;

/** Characters that no URI may have; Unicode's are allowed in the targets of relationships. Source: RFC 3987. */
const NOT_IN_ADDRESSES = /[\u0000- "<>^`{|}\u007F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const HALF_A_PAIR = /^[\uD800-\uDFFF]$/u;

const encoded = (address: string): string =>
  address.replace(NOT_IN_ADDRESSES, (one) => (HALF_A_PAIR.test(one) ? '%EF%BF%BD' : encodeURIComponent(one)));

/** An address as the target of a relationship, and the place in it, which follows the first "#". */
function targetOf(address: string): { target: string; location: string | undefined } {
  const at = address.indexOf('#');
  if (at < 0) return { target: encoded(address), location: undefined };
  return { target: encoded(address.slice(0, at)), location: address.slice(at + 1) };
}

/**
 * A link as `<hyperlink>`: to a place in the workbook, or to an address, which stands in a relationship. An address
 * that begins with "#" is a place in the workbook. Source: ECMA-376 part 1, 18.3.1.47.
 */
export function hyperlinkXml({ area, address, documentReference, screenTip }: Hyperlink, context: LinkWriting): string {
  const { target, location } =
    address === undefined ? { target: '', location: documentReference ?? '' } : targetOf(address);
  return `<hyperlink${attributes({
    ref: reference(area),
    'r:id': target === '' ? undefined : context.relation(`${RELATIONSHIPS}/hyperlink`, target, true),
    location: location === undefined ? undefined : storedText(location),
    tooltip: screenTip === undefined ? undefined : storedText(screenTip),
  })}/>`;
}

/** The links of a sheet, as `<hyperlinks>`. Source: ECMA-376 part 1, 18.3.1.48. */
export const hyperlinksXml = ({ hyperlinks }: Sheet, context: LinkWriting): string =>
  hyperlinks.length === 0
    ? ''
    : `<hyperlinks xmlns:r="${RELATIONSHIPS}">${hyperlinks.map((link) => hyperlinkXml(link, context)).join('')}</hyperlinks>`;

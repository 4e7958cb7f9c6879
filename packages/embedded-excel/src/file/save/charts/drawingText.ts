import { escapedAttribute, escapedText } from '../../xml/escape';

/** Source: W3C, XML 1.0 (5th edition), 2.2, production [2] Char; a half of a surrogate pair is no character. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;
const LINE_BREAK = /\r\n?/g;

/**
 * A text without what XML cannot hold, its line breaks as "\n" alone. DrawingML has no escape for the rest, as cells
 * have in `_xHHHH_` (ECMA-376 part 1, 22.9.2.19).
 */
export const drawnText = (text: string): string => text.replace(LINE_BREAK, '\n').replace(FORBIDDEN, '');

/** A text as it stands between the tags of a drawing or a chart. */
export const textXml = (text: string): string => escapedText(drawnText(text));

/** A text as it stands in an attribute of a drawing or a chart. */
export const attributeXml = (text: string): string => escapedAttribute(drawnText(text));

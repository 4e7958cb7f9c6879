/** English Metric Units of a point. Source: ECMA-376 part 1, 20.1.2.1. */
export const EMU = 12_700;

/**
 * Dark grey of titles and labels, and light grey of axes, gridlines and the frame: as Excel's own charts have them
 * since 2013.
 */
export const TEXT_COLOR = '#404040';
export const LINE_COLOR = '#D9D9D9';

/** @param color "#RRGGBB" */
export const solidFill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

/** The outline of axes, gridlines and frames. */
export const thinLine = (color: string): string => `<a:ln w="9525">${solidFill(color)}</a:ln>`;

/** The look of an element that is drawn as lines alone. */
export const THIN_LINES = `<c:spPr>${thinLine(LINE_COLOR)}</c:spPr>`;

/**
 * How the text of an element looks that says none itself. Source: ECMA-376 part 1, 21.2.2 (txPr).
 * @param size in points
 */
export const textLook = (size: number, color: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${solidFill(color)}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="en-US"/></a:p></c:txPr>';

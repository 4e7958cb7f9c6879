/**
 * Functions that came after Excel 2007 stand in a file with "_xlfn." before their name, FILTER and SORT with
 * "_xlfn._xlws.", and the names that LET and LAMBDA declare with "_xlpm."; Excel shows none of these. Source:
 * Microsoft, [MS-XLSX] 2.2.2, and "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const PREFIX = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])_xl(?:fn|ws|pm|udf)\.(?:_xlws\.)?/giu;

/** A formula's text in a file as Excel shows it, with its leading "=". */
export const shownFormula = (text: string): string => {
  const shown = text.includes('_xl') ? text.replace(PREFIX, (piece) => (piece.startsWith('_') ? '' : piece)) : text;
  return shown.startsWith('=') ? shown : `=${shown}`;
};

/** Whether a file's formula calls a function of an add-in, which stands there with a prefix of its own. */
export const isCustom = (text: string): boolean => /(?<![\p{L}\p{N}_.])_xldudf_/iu.test(text);

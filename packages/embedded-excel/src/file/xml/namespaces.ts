/** Namespaces of SpreadsheetML. Source: ECMA-376 part 1, annex A; Microsoft, [MS-XLSX] 2.1 and [MS-OWEXML]. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** What Excel 2010 added to sheets, and where its formulas stand. */
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Identifiers of things (`xr:uid`), which no two may share. Source: Microsoft, [MS-XLSX] 2.3.16. */
export const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';

/** Alternatives for programs that know more or less. Source: ECMA-376 part 3. */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Namespaces and types of relationships of the strict form begin so. Source: ISO/IEC 29500-1, annex A. */
export const STRICT = 'http://purl.oclc.org/ooxml/';

/** How every part that we write begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

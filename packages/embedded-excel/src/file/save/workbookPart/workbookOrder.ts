/**
 * The local names of the elements that `<workbook>` may have, in the order of the schema. Source: ECMA-376 part 1,
 * 18.2.27 (CT_Workbook).
 */
// prettier-ignore
export const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr',
  'webPublishObjects', 'extLst',
];

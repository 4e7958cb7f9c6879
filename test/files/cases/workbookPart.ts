import type { Case, Refused } from './case';
import { MICROSOFT, written, type Draft } from './draft';
import { addSheet, NEEDS_SHEET, NOTES, register, row, textCell } from './register';

const changed =
  (change: (draft: Draft) => void): (() => Uint8Array) =>
  () => {
    const draft = register();
    change(draft);
    return written(draft);
  };

const after = (text: string): (() => Uint8Array) => changed((draft) => void (draft.after = text));

const REVISION = `${MICROSOFT}/spreadsheetml/2014/revision`;
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Everything that workbook.xml may hold, in the order of the schema. Source: ECMA-376 part 1, 18.2.27. */
function everything(draft: Draft): void {
  draft.attributes = ` xmlns:mc="${MC}" mc:Ignorable="x15 xr xr6 xr10 xr2" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main" xmlns:xr="${REVISION}" xmlns:xr6="${MICROSOFT}/spreadsheetml/2016/revision6" xmlns:xr10="${MICROSOFT}/spreadsheetml/2016/revision10" xmlns:xr2="${MICROSOFT}/spreadsheetml/2015/revision2"`;
  draft.before = `<fileVersion appName="xl" lastEdited="7" lowestEdited="5" rupBuild="22228"/><fileSharing readOnlyRecommended="1" userName="Ann" reservationPassword="CC1A"/><workbookPr showObjects="placeholders" filterPrivacy="1" backupFile="1" saveExternalLinkValues="0" updateLinks="never" codeName="TW" hidePivotFieldList="1" refreshAllConnections="1" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\offices\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{X}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/><bookViews><workbookView xWindow="-108" yWindow="-108" windowWidth="23256" windowHeight="12456" tabRatio="500" firstSheet="1" activeTab="2" showHorizontalScroll="0" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}"/><workbookView xWindow="5" activeTab="1"/></bookViews>`;
  draft.after = `<functionGroups builtInGroupCount="18"><functionGroup name="Mine"/></functionGroups><calcPr calcId="191029" iterate="1" iterateCount="7"/><oleSize ref="A1:C3"/><customWorkbookViews><customWorkbookView name="V" guid="{AAAAAAAA-1111-2222-3333-444444444444}" maximized="1" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews><webPublishing codePage="1252" vml="1"/><fileRecoveryPr autoRecover="0"/><fileRecoveryPr repairLoad="1"/><extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}" xmlns:xcalcf="${MICROSOFT}/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/></xcalcf:calcFeatures></ext></extLst>`;
}

const NAMES = ['It\'s "so"', 'R&D <2020>', 'Élan 😀', "trail ' x", 'Sheet-1 (a) {x', '1st 年度', 'B'.repeat(31)];

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (name: string): string => inXml(`'${name.replaceAll("'", "''")}'`);

/** Sheets with every sign that a sheet's name may have, which formulas, names and print titles refer to. */
function sheetNames(draft: Draft): void {
  for (const name of NAMES)
    addSheet(
      draft,
      name,
      row(1, '<c r="B1"><v>5</v></c>') + row(3, `<c r="A3"><f>${quoted(name)}!B1+1</f><v>6</v></c>`),
    );
  const names = NAMES.map((name, at) => `<definedName name="Name_${at}">${quoted(name)}!$B$1</definedName>`).join('');
  draft.after = `<definedNames>${names}<definedName name="_xlnm.Print_Titles" localSheetId="3">${quoted(NAMES[0]!)}!$1:$1</definedName></definedNames>`;
}

/** What stands in workbook.xml. */
export const WORKBOOK_PART: readonly Case[] = [
  { what: 'everything that workbook.xml may hold', make: changed(everything) },
  {
    what: 'a reservation for writing',
    make: changed((draft) => {
      draft.before = `<fileVersion appName="xl"/><fileSharing readOnlyRecommended="1" userName="Ann" algorithmName="SHA-512" hashValue="eA==" saltValue="eQ==" spinCount="100000"/>${draft.before}`;
    }),
  },
  { what: 'precision as displayed', make: after('<calcPr calcId="191029" fullPrecision="0"/>') },
  {
    what: 'a print area that is a formula',
    make: after(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Notes!$A$1,0,0,COUNTA(Notes!$A:$A),3)</definedName></definedNames>',
    ),
  },
  { what: 'sheet names with every sign', make: changed(sheetNames) },
  {
    what: 'another prefix for SpreadsheetML',
    make: changed((draft) => {
      draft.sheets[NOTES]!.whole =
        '<s:worksheet xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><s:sheetData><s:row r="1"><s:c r="A1" t="inlineStr"><s:is><s:t>prefixed</s:t></s:is></s:c></s:row></s:sheetData></s:worksheet>';
      const needs = draft.sheets[NEEDS_SHEET]!;
      const prefixed = needs.cells.replace(/<(\/?)(?=[a-z])/g, '<$1s:');
      needs.whole = `<s:worksheet xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><s:sheetData>${prefixed}</s:sheetData><s:tableParts count="1"><s:tablePart q:id="rId1"/></s:tableParts></s:worksheet>`;
    }),
  },
  {
    what: 'protection of a sheet, with its algorithm and salt',
    make: changed((draft) => {
      draft.sheets[NOTES]!.after =
        '<sheetProtection algorithmName="SHA-512" hashValue="YWJj" saltValue="ZGVm" spinCount="100000" sheet="1" objects="1" scenarios="1"/>';
    }),
  },
];

/** A protected structure: Excel adds no sheet to it either. */
export const PROTECTED: Refused = {
  what: 'a workbook whose structure is protected',
  code: 2,
  said: /structure.*protected|protected.*structure/i,
  make: changed((draft) => {
    draft.before =
      '<workbookPr/><workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView/></bookViews>';
    draft.sheets[NOTES]!.cells += row(9, textCell('A9', 'locked'));
  }),
};

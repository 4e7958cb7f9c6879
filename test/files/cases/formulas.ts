import type { Case } from './case';
import { MAIN, OFFICE, sheetType, written, type Draft } from './draft';
import { addSheet, NEEDS_SHEET, register, row, TOTALS } from './register';

const changed =
  (change: (draft: Draft) => void): (() => Uint8Array) =>
  () => {
    const draft = register();
    change(draft);
    return written(draft);
  };

const CALCULATED = '<calcPr calcId="191029"/>';

/** Puts a formula into the requirement of the first need, 1,000, which it keeps as its value. */
const asRequirement = (draft: Draft, formula: string, value = 1000): void => {
  const needs = draft.sheets[NEEDS_SHEET]!;
  needs.cells = needs.cells.replace('<c r="F2"><v>1000</v></c>', `<c r="F2"><f>${formula}</f><v>${value}</v></c>`);
};

/**
 * Formulas and the values that Excel stores for them, in a column. Source: Excel's documentation of each function, and
 * hand calculation over the register.
 */
const STORED: readonly (readonly [formula: string, value: string | number])[] = [
  ['TEXT(44000,"dd/mm/yyyy")', '18/06/2020'],
  ['NETWORKDAYS(44000,44010)', 7],
  ['DATEDIF(43831,44196,"m")', 11],
  ['SUMIFS(Needs!F2:F4,Needs!D2:D4,"Urban*")', 1250],
  ['LOOKUP(2,1/(Needs!A2:A4="N2"),Needs!F2:F4)', 500],
  ['IRR({-100,60,60})', 0.1306623862918075],
  ['SUMPRODUCT(--(Needs!D2:D4="Urban crime"),Needs!F2:F4)', 1250],
  ['SUM(Needs:Pledges!F2)', 1300],
  ['SUM(Notes:Pledges!F2)', 1300],
  ['SUM(INDIRECT("Needs!F2:F4"))', 1750],
  ['SUM(OFFSET(Needs!F1,1,0,3,1))', 1750],
  ['CELL("filename",A1)', 'C:\\x\\[book.xlsx]Calc'],
  ['INFO("release")', '16.0'],
  ['_xlfn.LET(_xlpm.q,2,_xlpm.q+1)', 3],
  ['_xlfn.XLOOKUP("N2",Needs!A2:A4,Needs!F2:F4)', 500],
  ['MYUDF(1)', 42],
  ['TODAY()', 44000],
];

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const storedRows = STORED.map(([formula, value], at) =>
  row(
    at + 1,
    typeof value === 'string'
      ? `<c r="A${at + 1}" t="str"><f>${inXml(formula)}</f><v>${inXml(value)}</v></c>`
      : `<c r="A${at + 1}"><f>${inXml(formula)}</f><v>${value}</v></c>`,
  ),
).join('');

function filtered(draft: Draft): void {
  const needs = draft.sheets[NEEDS_SHEET]!;
  needs.cells =
    needs.cells.replace('<row r="3">', '<row r="3" hidden="1">') +
    row(
      5,
      '<c r="A5" t="inlineStr"><is><t>Total</t></is></c><c r="F5"><f>SUBTOTAL(109,Needs[Requirement])</f><v>1250</v></c>',
    );
  const table = 'xl/tables/table1.xml';
  draft.parts[table] = String(draft.parts[table])
    .replace('ref="A1:F4" totalsRowShown="0"', 'ref="A1:F5" totalsRowCount="1"')
    .replace(
      '<autoFilter ref="A1:F4"/>',
      '<autoFilter ref="A1:F4"><filterColumn colId="1"><filters><filter val="Kenya"/><filter val="Nepal"/></filters></filterColumn></autoFilter>',
    )
    .replace('name="Need ID"/>', 'name="Need ID" totalsRowLabel="Total"/>')
    .replace('name="Requirement"/>', 'name="Requirement" totalsRowFunction="sum"/>');
  draft.after = CALCULATED;
}

/** Values of users' formulas, which stay as the file has them; no run changes a cell that they depend on. */
export const FORMULAS: readonly Case[] = [
  {
    what: 'a requirement that is a SUMPRODUCT over two minus signs',
    make: changed((draft) => {
      addSheet(
        draft,
        'Lines',
        row(2, '<c r="A2" t="inlineStr"><is><t>N1</t></is></c><c r="B2"><v>600</v></c>') +
          row(3, '<c r="A3" t="inlineStr"><is><t>N1</t></is></c><c r="B3"><v>400</v></c>'),
      );
      asRequirement(draft, 'SUMPRODUCT(--(Lines!A2:A3="N1"),Lines!B2:B3)');
      draft.after = CALCULATED;
    }),
  },
  {
    what: 'a requirement from another workbook',
    make: changed((draft) => {
      asRequirement(draft, "'[1]My rates'!$A$1");
      const part = 'xl/externalLinks/externalLink1.xml';
      draft.parts[part] =
        `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="My rates"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1000</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
      draft.overrides[part] = sheetType('externalLink');
      draft.links[part] = [{ id: 'rId1', type: 'externalLinkPath', target: 'rates.xlsx', external: true }];
      draft.links['workbook'] = [{ id: 'rIdBook', type: 'externalLink', target: 'externalLinks/externalLink1.xml' }];
      draft.after = `<externalReferences><externalReference r:id="rIdBook"/></externalReferences>${CALCULATED}`;
    }),
  },
  { what: 'a filtered table with a SUBTOTAL of what is seen', make: changed(filtered) },
  {
    what: 'formulas of every family, with their values',
    make: changed((draft) => {
      addSheet(draft, 'Calc', storedRows);
      draft.after = CALCULATED;
    }),
  },
  {
    what: 'a formula over several cells, and one that is never twice the same',
    make: changed((draft) => {
      addSheet(
        draft,
        'Calc',
        [1, 2, 3].map((at) => row(at, `<c r="A${at}"><v>${at}</v></c><c r="B${at}"><v>${at + 1}</v></c>`)).join('') +
          row(4, '<c r="A4"><f>TODAY()</f><v>44000</v></c>') +
          // 1 x 2, 2 x 3, 3 x 4.
          row(5, '<c r="A5"><f t="array" ref="A5:A7">A1:A3*B1:B3+0*A4</f><v>2</v></c>') +
          row(6, '<c r="A6"><v>6</v></c>') +
          row(7, '<c r="A7"><v>12</v></c>'),
      );
    }),
  },
  {
    // files.md: without the flag, a stored value is what the file says, though 2 x 500 + 1,000 is 2,000.
    what: 'an old value without a flag',
    make: changed((draft) => {
      asRequirement(draft, '2*500+1000');
      draft.after = CALCULATED;
    }),
  },
];

/**
 * A workbook that asks to be computed on opening: its first requirement is 2,000, the sum 2,750, and 2,750 - 1,040 =
 * 1,710.
 */
export const FULL_CALCULATION: Case = {
  what: 'a workbook that asks to be computed',
  totals: { ...TOTALS, requirement: 2750, gap: 1710 },
  make: changed((draft) => {
    asRequirement(draft, '2*500+1000');
    draft.after = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  }),
};

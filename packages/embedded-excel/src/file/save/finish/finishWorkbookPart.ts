import { printArea, printSheetName } from '../../../model/address';
import type { Name, Sheet, Workbook } from '../../../model/workbook';
import { storedFormula } from '../../formulaNames';
import { isLeftUncomputed } from '../../calculate/uncomputed';
import { attribute, escaped, partsOf, relationsOf, unescaped, workbookPart, type Parts } from './parts';

export interface SheetPart {
  readonly path: string;
  readonly sheet: Sheet;
}

/**
 * Puts into the workbook's part the names (hidden ones, those of sheets, what is printed), very hidden sheets and how formulas are calculated.
 * @returns where each sheet stands in the file
 */
export function finishWorkbookPart(parts: Parts, path: string, workbook: Workbook): SheetPart[] {
  let text = parts.read(path);
  const relations = relationsOf(parts, path);
  const sheets: SheetPart[] = [];
  text = text.replace(/<sheet\s[^>]*>/g, (tag) => {
    const sheet = workbook.sheets[sheets.length]!;
    sheets.push({ sheet, path: relations.get(attribute(tag, 'r:id') ?? '')!.path });
    const state = sheet.visibility === 'Visible' ? '' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    return tag.replace(/\sstate="[^"]*"/, '').replace(/(\/?>)$/, `${state && ` state="${state}"`}$1`);
  });
  text = text.replace(/<definedNames>.*?<\/definedNames>|<definedNames\s*\/>/s, '');
  const names = definedNames(workbook);
  if (names !== '') text = insertNames(text, `<definedNames>${names}</definedNames>`);
  text = activated(text, workbook);
  parts.write(path, calculation(text, workbook));
  return sheets;
}

/** Says which sheet is shown when the file is opened. */
function activated(text: string, { sheets, activeSheet }: Workbook): string {
  const index = sheets.findIndex(({ id }) => id === activeSheet);
  const told = (tag: string): string =>
    tag.replace(/\sactiveTab="[^"]*"/, '').replace(/(\/?>)$/, `${index > 0 ? ` activeTab="${index}"` : ''}$1`);
  if (/<workbookView[\s/>]/.test(text)) return text.replace(/<workbookView[^>]*>/, told);
  return text.replace('<sheets>', `<bookViews>${told('<workbookView>')}</workbookView></bookViews><sheets>`);
}

/** Names stand after sheets, functions and references to other workbooks. Source: ECMA-376 part 1, 18.2.27 (workbook). */
function insertNames(text: string, names: string): string {
  const after = ['</externalReferences>', '</functionGroups>', '</sheets>'].find((end) => text.includes(end))!;
  return text.replace(after, after + names);
}

const isPrinted = (name: string): boolean => /^_xlnm\.(?:Print_Titles|Print_Area)$/i.test(name);

function definedNames(workbook: Workbook): string {
  const inFile = workbook.source === null ? [] : namesInFile(workbook.source);
  const kept = attributesOf(workbook, inFile);
  const write = ({ name, formula, visible, comment }: Name, index: number | null): string => {
    const scope = index === null ? '' : ` localSheetId="${index}"`;
    const more = kept.get(`${index ?? ''} ${name.toUpperCase()}`) ?? '';
    return `<definedName name="${escaped(name)}"${scope}${visible ? '' : ' hidden="1"'}${comment === '' ? '' : ` comment="${escaped(comment)}"`}${more}>${escaped(storedFormula(formula, workbook.calls).slice(1))}</definedName>`;
  };
  return [
    ...workbook.names.map((name) => write(name, null)),
    ...workbook.sheets.flatMap((sheet, index) => [
      ...sheet.names.filter(({ name }) => !isPrinted(name)).map((name) => write(name, index)),
      ...printedNames(sheet).map((name) => write(name, index)),
      ...filterName(sheet, inFile).map((formula) =>
        write({ name: '_xlnm._FilterDatabase', formula, visible: false, comment: '' }, index),
      ),
    ]),
  ].join('');
}

/** What a sheet's page prints on every page, and which of its cells, in the form of names. */
function printedNames({ name, page }: Sheet): Name[] {
  const sheet = printSheetName(name);
  const lines = (which: { first: number; last: number } | null, rows: boolean): string[] => {
    if (!which) return [];
    const length = which.last - which.first + 1;
    const area = rows
      ? { row: which.first, rows: length, column: 0, columns: 16_384 }
      : { row: 0, rows: 1_048_576, column: which.first, columns: length };
    return [`${sheet}!${printArea(area, '$')}`];
  };
  const titles = [...lines(page.titleColumns, false), ...lines(page.titleRows, true)];
  const printed = page.printArea.map((area) => `${sheet}!${printArea(area, '$')}`);
  const named = (printedName: string, areas: string[]): Name[] =>
    areas.length === 0 ? [] : [{ name: printedName, formula: `=${areas.join(',')}`, visible: true, comment: '' }];
  return [...named('_xlnm.Print_Titles', titles), ...named('_xlnm.Print_Area', printed)];
}

/** The hidden name of a sheet's filter, which the workbook in memory does not know, as the opened file has it. */
const filterName = ({ sourceName, name }: Sheet, inFile: readonly NameInFile[]): string[] =>
  inFile
    .filter(
      ({ tag, sheet }) =>
        sourceName !== null && sheet === sourceName && attribute(tag, 'name') === '_xlnm._FilterDatabase',
    )
    .map(({ formula }) => `=${formula.replace(/^(?:'(?:[^']|'')+'|[^'!]+)!/, `${printSheetName(name)}!`)}`);

/** Attributes of names of the opened file that the workbook in memory does not know, by place and name. */
function attributesOf(workbook: Workbook, inFile: readonly NameInFile[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { tag, sheet } of inFile) {
    const index = sheet === null ? null : workbook.sheets.findIndex(({ sourceName }) => sourceName === sheet);
    const rest = tag
      .replace(/^<(?:\w+:)?definedName/, '')
      .replace(/\s(?:name|localSheetId|hidden|comment)="[^"]*"/g, '')
      .replace(/\/?>$/, '');
    if (rest.trim() !== '')
      kept.set(`${index ?? ''} ${(attribute(tag, 'name') ?? '').toUpperCase()}`, ` ${rest.trim()}`);
  }
  return kept;
}

/** A name as the opened file has it, and the sheet that it belongs to. */
interface NameInFile {
  readonly tag: string;
  readonly sheet: string | null;
  readonly formula: string;
}

function namesInFile(source: Uint8Array): NameInFile[] {
  const parts = partsOf(source);
  const path = workbookPart(parts);
  const text = parts.read(path);
  const sheets = Array.from(text.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g), ([tag]) => attribute(tag, 'name') ?? '');
  return Array.from(text.matchAll(/(<(?:\w+:)?definedName\s[^>]*>)([^<]*)</g), ([, tag, formula]) => {
    const index = attribute(tag!, 'localSheetId');
    return {
      tag: tag!,
      sheet: index === undefined ? null : (sheets[Number(index)] ?? null),
      formula: unescaped(formula!),
    };
  });
}

const MODES: Readonly<Record<Workbook['calculationMode'], string>> = {
  Automatic: '',
  AutomaticExceptTables: ' calcMode="autoNoTable"',
  Manual: ' calcMode="manual"',
};

/** Excel computes everything anew when it opens a file in which a formula has a value that could not be computed here. */
function calculation(text: string, workbook: Workbook): string {
  const full = workbook.sheets.some(({ grid }) => isLeftUncomputed(grid)) ? ' fullCalcOnLoad="1"' : '';
  const tell = (tag: string): string =>
    tag
      .replace(/\s(?:calcMode|fullCalcOnLoad)="[^"]*"/g, '')
      .replace(/(\/?>)$/, `${MODES[workbook.calculationMode]}${full}$1`);
  if (/<calcPr[\s/>]/.test(text)) return text.replace(/<calcPr[^>]*>/, tell);
  const after = ['</definedNames>', '</externalReferences>', '</functionGroups>', '</sheets>'].find((end) =>
    text.includes(end),
  )!;
  return text.replace(after, `${after}${tell('<calcPr></calcPr>'.slice(0, 8))}</calcPr>`);
}

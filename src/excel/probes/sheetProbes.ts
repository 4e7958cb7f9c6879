import { addSheetsOwnMark, askForSheetsOwnMark } from '../write/sheetScopedMarks';
import { SCRATCH_KEY, type Probe } from './probe';

const MARK = { id: 'probe', name: 'A "quoted" name', named: false, unfinished: true };

/** What the code relies on where it makes, marks, hides, renames and moves sheets. */
export const SHEET_PROBES: readonly Probe[] = [
  {
    name: 'Names of a sheet',
    reliesOn: 'A hidden name of a sheet keeps a text, by which older versions of Pledgebook know the sheet.',
    expects: { added: MARK, visible: false },
    async attempt({ context, sheet }) {
      addSheetsOwnMark(sheet, MARK);
      await context.sync();
      const added = askForSheetsOwnMark(sheet);
      const names = sheet.names.load('items/visible');
      await context.sync();
      return { added: added(), visible: names.items[0]?.visible };
    },
  },
  {
    name: 'Names of the workbook',
    reliesOn:
      'A hidden name of the workbook keeps a text beside the cell of a sheet to which it refers, follows where the sheet is renamed, and stays when it is deleted.',
    expects: { added: true, renamed: true, deleted: true, visible: false },
    async attempt({ context, sheet, name }) {
      const { names } = context.workbook;
      names.add(SCRATCH_KEY, `='${name}'!$A$1&"kept"`).visible = false;
      await context.sync();
      const formulaNow = async (): Promise<string> => {
        const found = names.getItemOrNullObject(SCRATCH_KEY).load('formula,visible');
        await context.sync();
        if (found.isNullObject) return '';
        visible = found.visible;
        return String(found.formula);
      };
      let visible = true;
      const isOf = (formula: string, part: string): boolean => formula.includes(part) && formula.endsWith('&"kept"');
      const added = isOf(await formulaNow(), `'${name}'!`);
      const renamed = `${name} on`;
      sheet.name = renamed;
      const followed = isOf(await formulaNow(), `'${renamed}'!`);
      sheet.delete();
      return { added, renamed: followed, deleted: isOf(await formulaNow(), '#REF!'), visible };
    },
  },
  {
    name: 'Hidden sheets',
    reliesOn: 'A sheet can be hidden, and very hidden, and its cells are written and read all the same.',
    expects: { hidden: 'Hidden', veryHidden: 'VeryHidden', value: 7 },
    async attempt({ context, sheet }) {
      sheet.visibility = 'Hidden';
      sheet.load('visibility');
      await context.sync();
      const hidden = sheet.visibility;
      sheet.visibility = 'VeryHidden';
      sheet.getRange('A1').values = [[7]];
      await context.sync();
      const cell = sheet.getRange('A1').load('values');
      sheet.load('visibility');
      await context.sync();
      return { hidden, veryHidden: sheet.visibility, value: cell.values[0]![0] };
    },
  },
  {
    name: 'Renaming a sheet',
    reliesOn: 'Formulas that refer to a sheet follow its new name.',
    expects: { followed: true, value: 7 },
    async attempt({ context, sheet, name, otherName }) {
      const other = context.workbook.worksheets.add(otherName);
      sheet.getRange('A1').values = [[7]];
      const cell = other.getRange('A1');
      cell.formulas = [[`='${name}'!A1`]];
      await context.sync();
      const renamed = `${name} on`;
      sheet.name = renamed;
      await context.sync();
      cell.load('formulas,values');
      await context.sync();
      return { followed: cell.formulas[0]![0] === `='${renamed}'!A1`, value: cell.values[0]![0] };
    },
  },
  {
    name: 'Renaming the sheet that is shown',
    reliesOn: 'The sheet that is shown can be renamed.',
    showsSheet: true,
    expects: { renamed: true },
    async attempt({ context, sheet, name }) {
      sheet.activate();
      await context.sync();
      sheet.name = `${name} on`;
      await context.sync();
      sheet.load('name');
      await context.sync();
      return { renamed: sheet.name === `${name} on` };
    },
  },
  {
    name: 'The sheet that is shown',
    reliesOn: 'getActiveWorksheet gives the sheet that was activated; a cell of it can be selected.',
    showsSheet: true,
    expects: { active: true, selected: 'B2' },
    async attempt({ context, sheet }) {
      sheet.activate();
      sheet.getRange('B2').select();
      sheet.load('id');
      await context.sync();
      const active = context.workbook.worksheets.getActiveWorksheet().load('id');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return { active: active.id === sheet.id, selected: cell.address.split('!').at(-1) };
    },
  },
  {
    name: 'Moving a sheet',
    reliesOn: 'A sheet goes to the place that it is given, counted from 0.',
    expects: { position: 0, first: true },
    async attempt({ context, sheet }) {
      sheet.position = 0;
      await context.sync();
      sheet.load('position,id');
      const first = context.workbook.worksheets.getFirst().load('id');
      await context.sync();
      return { position: sheet.position, first: first.id === sheet.id };
    },
  },
  {
    name: 'Copying a sheet',
    reliesOn: 'A copy of a sheet that a person makes bears the same hidden name.',
    needs: 'ExcelApi 1.7',
    expects: { mark: MARK },
    async attempt({ context, sheet, otherName }) {
      addSheetsOwnMark(sheet, MARK);
      await context.sync();
      const copy = sheet.copy('End');
      copy.name = otherName;
      const mark = askForSheetsOwnMark(copy);
      await context.sync();
      return { mark: mark() };
    },
  },
  {
    name: 'Protection',
    reliesOn:
      'On a protected sheet cells that are not locked are written, and the others are refused with AccessDenied.',
    expects: { protected: true, unlocked: 1, refusal: 'AccessDenied' },
    async attempt({ context, sheet }) {
      const open = sheet.getRange('A1');
      open.format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true });
      sheet.protection.load('protected');
      await context.sync();
      open.values = [[1]];
      open.load('values');
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      const refusal = await context.sync().then(
        () => 'none',
        (error: unknown) => (error as { code?: unknown }).code,
      );
      return { protected: sheet.protection.protected, unlocked: open.values[0]![0], refusal };
    },
  },
];

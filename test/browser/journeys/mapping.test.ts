import { xlsxOf } from '../../../packages/embedded-excel/test/fixtures/xlsxOf';
import {
  describeInBrowser,
  headlineFigures,
  itKeptToItself,
  openFile,
  openScreen,
  openWorkbench,
  savedWorkbook,
  sheetNames,
  isStatus,
  told,
  type Workbench,
} from '../openWorkbench';

/** Tables as an office may keep them: no name, header or order is that of the register. 44000 is 18 June 2020. */
const OFFICE_TABLES = [
  {
    name: 'Table1',
    rows: [
      ['What for', 'Country', 'Sector', 'Currency', 'Budget', 'Request ID'],
      ['Court management', 'Kenya', 'Urban crime', 'USD', 1000, 'N1'],
      ['Asset recovery', 'Peru', 'Proceeds of crime', 'USD', 500, 'N2'],
    ],
  },
  {
    name: 'Funding',
    rows: [
      ['Contribution ID', 'Contributor', 'Date', 'Situation', 'Currency', 'Contribution', 'Sector'],
      ['P1', 'Donor A', 44000, 'paid', 'USD', 300, 'Urban crime'],
      ['P2', 'Donor B', 44010, 'committed', 'USD', 700, 'Proceeds of crime'],
      ['P3', 'Donor C', 44020, 'pledged', 'USD', 100, ''],
    ],
  },
];

describeInBrowser('a register under other names', () => {
  let workbench: Workbench;

  const choose = async (field: string, option: string): Promise<void> => {
    await workbench.pane.getByRole('combobox', { name: field }).click();
    await workbench.pane.getByRole('option', { name: option, exact: true }).click();
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
    await openFile(workbench, 'office.xlsx', xlsxOf(OFFICE_TABLES));
  });

  afterAll(() => workbench?.close());

  it('is recognised as one that can be mapped', async () => {
    await isStatus(workbench, 'Tables that look like a register');
    await workbench.pane.getByRole('heading', { name: 'Match your tables' }).waitFor();
    expect(await workbench.pane.getByRole('combobox', { name: /^Table for Needs/ }).innerText()).toContain('Table1');
    expect(await workbench.pane.getByRole('combobox', { name: /^Table for Pledges/ }).innerText()).toContain('Funding');
  });

  it('names what is still missing, and is not confirmed without it', async () => {
    const missing = await workbench.pane.locator('h3:has-text("Still missing") + ul li').allInnerTexts();
    expect(missing.sort()).toEqual(['Status of Pledges', 'Title of Needs']);
    expect(await workbench.pane.getByRole('button', { name: 'Use these tables' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('is read once the person has said which column is which', async () => {
    await choose('Title, of Needs', 'What for');
    await choose('Status, of Pledges', 'Situation');
    await workbench.pane.getByRole('button', { name: 'Use these tables' }).click();
    await told(workbench, 'The workbook remembers which table is which.');
    await isStatus(workbench, /^2 needs, 3 pledges; /);
  });

  it('gives the figures that are worked out by hand', async () => {
    await openScreen(workbench, 'Summary');
    const figures = await headlineFigures(workbench);
    // 1,000 + 500 is required. Firm: 300 paid + 700 committed. 300 cover N1; of the 700 for the theme of N2, 500 do,
    // and 200 are stranded.
    expect(Object.fromEntries(figures)).toMatchObject({
      Requirement: '1,500',
      'Firm funding': '1,000',
      'Pledged, not firm': '100',
      Covered: '800',
      'No possible use': '200',
      Gap: '700',
      'Covered share': '53.3%',
    });
  });

  it('is written, saved with its mapping, and its tables are as they were', async () => {
    await openScreen(workbench, 'Sheets', 'Session sheets');
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await told(workbench, /session sheets were written/);
    const excel = await savedWorkbook(workbench);
    const [kept, headers] = await excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('Pledgebook.Mapping').load('value');
      const header = context.workbook.tables.getItem('Table1').getHeaderRowRange().load('values');
      await context.sync();
      return [setting.value as string, header.values[0]!] as const;
    });
    expect(kept).toContain('What for');
    expect(headers).toEqual(OFFICE_TABLES[0]!.rows[0]);
    const before = await sheetNames(workbench);
    await openFile(workbench, 'again.xlsx', await excel.save());
    expect(await sheetNames(workbench)).toEqual(before);
    await isStatus(workbench, /^2 needs, 3 pledges; /);
  });

  itKeptToItself(() => workbench);
});

import { readFile } from 'node:fs/promises';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { xlsxOf } from '../../../packages/embedded-excel/test/fixtures/xlsxOf';
import { enter } from '../../taskpane/madeForms';
import { goTo, headlineFigures, openFile, openScreen, pasteInto, told, type Workbench } from '../openWorkbench';

const OFFICE_TABLES = [
  {
    name: 'Table1',
    rows: [
      ['What for', 'Country', 'Sector', 'Currency', 'Budget', 'Request ID'],
      ['Court management', 'Kenya', 'Urban crime', 'USD', 1000, 'N1'],
    ],
  },
  {
    name: 'Funding',
    rows: [
      ['Contribution ID', 'Contributor', 'Date', 'Situation', 'Currency', 'Contribution'],
      ['P1', 'Donor A', 44000, 'paid', 'USD', 300],
    ],
  },
];

const DONOR = 'Government of Country A';

/** The form that was made for the donor, as its link on the part Make forms saves it. */
async function formMade({ page, pane }: Workbench): Promise<Buffer> {
  const open = await pane.getByRole('tab', { name: 'Collect returns', selected: true }).count();
  if (open > 0) await pane.getByRole('tab', { name: 'Make forms' }).click();
  const downloading = page.waitForEvent('download');
  await pane.getByRole('link', { name: /^Save .*xlsx$/ }).click();
  const form = await readFile(await (await downloading).path());
  if (open > 0) await pane.getByRole('tab', { name: 'Collect returns' }).click();
  return form;
}

/** The form as it comes back with another amount of the donor's first pledge. */
async function amended(form: Buffer, amount: string | number): Promise<Buffer> {
  const returned = await openEmbeddedExcel(form);
  await enter(returned, 'first', { Answer: 'amended', Amount: amount });
  return Buffer.from(await returned.save());
}

export interface ScreenOfPane {
  readonly name: string;
  /** Brings it about, from where the screen before has left. */
  show: (workbench: Workbench) => Promise<void>;
}

/** Every screen of the pane with what it can show, in an order in which each comes from the one before. */
export const SCREENS: readonly ScreenOfPane[] = [
  {
    name: 'start',
    async show({ page, pane }) {
      await page.getByRole('button', { name: 'New', exact: true }).click();
      await pane.getByRole('button', { name: 'Insert sample' }).waitFor();
    },
  },
  {
    name: 'mapping',
    async show(workbench) {
      await openFile(workbench, 'office.xlsx', xlsxOf(OFFICE_TABLES));
      await workbench.pane.getByText('Still missing').waitFor();
    },
  },
  {
    name: 'register',
    async show({ page, pane }) {
      await page.getByRole('button', { name: 'Sample register' }).click();
      await pane.getByText('Nothing was found that needs correction.').waitFor();
    },
  },
  {
    name: 'words',
    async show({ pane }) {
      await pane.getByRole('button', { name: 'Words explained' }).click();
      await pane.getByRole('heading', { name: 'Words explained', level: 2 }).waitFor();
    },
  },
  {
    name: 'words-arabic',
    async show({ pane }) {
      await pane.getByRole('combobox', { name: 'Language' }).click();
      await pane.getByRole('option', { name: 'العربية' }).click();
      await pane.locator('dt', { hasText: 'الموارد المطلوبة' }).waitFor();
    },
  },
  {
    name: 'excel',
    async show({ pane }) {
      await pane.getByRole('button', { name: 'Back' }).click();
      await pane.getByRole('button', { name: 'Check this Excel' }).click();
      await pane.getByRole('button', { name: 'Check now' }).waitFor();
    },
  },
  {
    name: 'excel-checked',
    async show(workbench) {
      await workbench.pane.getByRole('button', { name: 'Check now' }).click();
      await told(workbench, /This Excel is checked/, 180_000);
    },
  },
  {
    name: 'problems',
    async show(workbench) {
      const back = workbench.pane.getByRole('button', { name: 'Back' });
      if ((await back.count()) > 0) await back.click();
      for (const cell of ['G2', 'G5', 'G6', 'G8', 'G11']) await pasteInto(workbench, `Pledges!${cell}`, "'280 000");
      await pasteInto(workbench, 'Pledges!G3', '=1/0');
      await workbench.page.getByRole('button', { name: 'Check register' }).click();
      await told(workbench, /Checked: \d+ problems/);
    },
  },
  {
    name: 'summary',
    async show(workbench) {
      await openScreen(workbench, 'Summary');
      await headlineFigures(workbench);
      await workbench.pane.getByRole('button', { name: 'Save settings' }).waitFor();
    },
  },
  {
    name: 'summary-table',
    async show({ pane }) {
      await pane.getByRole('button', { name: 'Show as table' }).click();
    },
  },
  {
    name: 'choice',
    async show({ pane }) {
      await pane.getByRole('combobox', { name: 'Distribution rule' }).click();
      await pane.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'sheets',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await openScreen(workbench, 'Sheets', 'Session sheets');
      await workbench.pane.getByRole('button', { name: 'Preview: Gap by need' }).click();
    },
  },
  {
    name: 'trace-empty',
    async show(workbench) {
      await openScreen(workbench, 'Trace');
      await workbench.pane.getByText('Write them first').waitFor();
    },
  },
  {
    name: 'sheets-written',
    async show(workbench) {
      await openScreen(workbench, 'Sheets', 'Session sheets');
      await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
      await told(workbench, /session sheets were written/);
    },
  },
  {
    name: 'trace',
    async show(workbench) {
      await openScreen(workbench, 'Trace');
      await goTo(workbench, 'Overview!C18');
      await workbench.pane.getByRole('heading', { name: 'Covered', level: 3 }).waitFor();
    },
  },
  {
    name: 'question',
    async show(workbench) {
      await openScreen(workbench, 'Sheets', 'Session sheets');
      await workbench.pane.getByRole('button', { name: 'Undo the last run' }).click();
      await workbench.pane.getByRole('button', { name: 'Remove' }).waitFor();
    },
  },
  {
    name: 'forms-make',
    async show(workbench) {
      const keep = workbench.pane.getByRole('button', { name: 'Keep' });
      if ((await keep.count()) > 0) await keep.click();
      await openScreen(workbench, 'Forms');
      await workbench.pane.getByRole('checkbox', { name: DONOR }).check();
    },
  },
  {
    name: 'forms-made',
    async show(workbench) {
      await workbench.pane.getByRole('button', { name: 'Make 1 form' }).click();
      await told(workbench, '1 form is ready to be saved');
    },
  },
  {
    name: 'forms-collect',
    async show({ pane }) {
      await pane.getByRole('tab', { name: 'Collect returns' }).click();
      await pane.getByRole('button', { name: /^Choose files/ }).waitFor();
    },
  },
  {
    name: 'forms-returned',
    async show(workbench) {
      const form = await formMade(workbench);
      const files = [
        { name: `${'A very long name '.repeat(8)}.xlsx`, buffer: await amended(form, 300_000) },
        { name: `${'Unbroken'.repeat(20)}.xlsx`, buffer: await amended(form, 'plenty') },
        { name: 'letter.xlsx', buffer: Buffer.from('Dear Sir or Madam') },
      ];
      await workbench.pane
        .locator('input[type=file]')
        .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
      await told(workbench, '3 files read');
      for (const { name } of files.slice(0, 2))
        await workbench.pane.getByRole('button', { name: `Rows: ${name}` }).click();
    },
  },
  {
    name: 'forms-fill',
    async show(workbench) {
      await openFile(workbench, 'form.xlsx', await formMade(workbench));
      await workbench.pane.getByRole('heading', { name: 'What is missing' }).waitFor();
    },
  },
];

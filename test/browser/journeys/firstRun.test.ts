import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runMain } from '../../cli/runMain';
import {
  describeInBrowser,
  expectShown,
  headlineFigures,
  isStatus,
  itKeptToItself,
  lookedAt,
  openScreen,
  openWorkbench,
  savedWorkbook,
  sheetNames,
  told,
  typeInto,
  type Workbench,
} from '../openWorkbench';
import { numberOf, overviewFigures } from './overviewFigures';

const SESSION_SHEETS = ['Overview', 'Gap by need', 'Gap by theme and region', 'Stranded funds', 'Data issues'];

/** Keeps what the pane's foot says while something is done. */
const watchProgress = ({ pane }: Workbench): Promise<void> =>
  pane.locator('body').evaluate((body) => {
    const seen = new Set<string>();
    const look = (): void => {
      const text = body.querySelector('.pane-footer .progress')?.textContent;
      if (text) seen.add(text);
    };
    Object.assign(window, { progressSeen: seen });
    new MutationObserver(look).observe(body, { subtree: true, childList: true, characterData: true });
  });

const progressSeen = ({ pane }: Workbench): Promise<string[]> =>
  pane.locator('body').evaluate(() => [...(window as unknown as { progressSeen: Set<string> }).progressSeen]);

describeInBrowser('from a new workbook to written sheets', () => {
  let workbench: Workbench;
  let inPane: Map<string, string>;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.getByRole('button', { name: 'New', exact: true }).click();
    await workbench.page.locator('.message', { hasText: 'Workbook.xlsx is open' }).waitFor();
    await lookedAt(workbench);
  });

  afterAll(() => workbench?.close());

  it('opens on the start, with three ways in', async () => {
    await isStatus(workbench, 'No register in this workbook yet');
    expect(await workbench.pane.getByRole('button').allInnerTexts()).toEqual([
      'Words explained',
      'Insert sample',
      'Insert tables',
      'Match tables',
      'Check this Excel',
    ]);
    expect(await sheetNames(workbench)).toEqual(['Sheet1']);
  });

  it('becomes a register with the needs and pledges of the sample', async () => {
    await workbench.pane.getByRole('button', { name: 'Insert sample' }).click();
    await told(workbench, 'The sample register is in the workbook');
    // README: the sample has thirty needs and sixty pledges.
    await isStatus(workbench, '30 needs, 60 pledges; no problems');
    expect(await sheetNames(workbench)).toEqual(expect.arrayContaining(['Needs', 'Pledges', 'Settings']));
  });

  it('shows figures before anything is written', async () => {
    const before = await sheetNames(workbench);
    await openScreen(workbench, 'Summary');
    inPane = await headlineFigures(workbench);
    expect(inPane.size).toBeGreaterThan(9);
    expect(await sheetNames(workbench)).toEqual(before);
  });

  it('writes the session sheets, and says how far it is', async () => {
    await openScreen(workbench, 'Sheets', 'Session sheets');
    await watchProgress(workbench);
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await told(workbench, /session sheets were written/);
    expect(await sheetNames(workbench)).toEqual(expect.arrayContaining(SESSION_SHEETS));
    const shares = (await progressSeen(workbench)).flatMap((text) => (/(\d+)%/.exec(text) ?? []).slice(1).map(Number));
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it('has the same figures in the pane and on the Overview sheet', async () => {
    expect(await overviewFigures(workbench)).toEqual(inPane);
    // And as the grid shows them; Gap is a live formula of the sheet.
    const rows = [...inPane.keys()];
    for (const label of ['Covered', 'Gap'])
      await expectShown(workbench, `Overview!C${8 + rows.indexOf(label)}`, inPane.get(label)!);
  });

  it('saves a file from which the command line computes the same figures', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pledgebook-journey-'));
    try {
      const file = path.join(folder, 'register.xlsx');
      await writeFile(file, await (await savedWorkbook(workbench)).save());
      const { code, stdout } = await runMain('summarize', file, '--out', path.join(folder, 'out.xlsx'), '--json', '-');
      expect(code).toBe(0);
      const { totals } = JSON.parse(stdout) as { totals: Record<string, number> };
      const figure = (label: string): number => numberOf(inPane.get(label));
      expect(Math.round(totals['requirement']!)).toBe(figure('Requirement'));
      expect(Math.round(totals['firm']!)).toBe(figure('Firm funding'));
      expect(Math.round(totals['covered']!)).toBe(figure('Covered'));
      expect(Math.round(totals['gap']!)).toBe(figure('Gap'));
      expect(Math.round(totals['stranded']!)).toBe(figure('No possible use'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('follows a pledge that is edited in the grid by exactly its amount, and refreshes the sheets', async () => {
    // P-001 is 280,000 USD in cash, paid, for N-001, and bears support costs of 13%: 113,000 more leave 100,000 more
    // for programmes.
    await expectShown(workbench, 'Pledges!A2', 'P-001');
    await typeInto(workbench, 'G2', '393000');
    await workbench.pane.locator('.warning', { hasText: 'The register has changed since then' }).waitFor();
    await workbench.pane.getByRole('button', { name: 'Refresh', exact: true }).click();
    await workbench.pane.locator('.pane-footer .progress').waitFor();
    await told(workbench, /session sheets were written/);
    const after = await overviewFigures(workbench);
    const change = (label: string): number => numberOf(after.get(label)) - numberOf(inPane.get(label));
    expect(change('Firm funding')).toBe(113_000);
    expect(change('Available for needs')).toBe(100_000);
    // What its receipts say has arrived stays.
    expect(change('Received')).toBe(0);
    expect(change('Outstanding')).toBe(113_000);
    expect(change('Requirement')).toBe(0);
    expect(change('Covered') + change('No possible use')).toBe(100_000);
    expect(change('Covered') + change('Gap')).toBe(0);
    await openScreen(workbench, 'Summary');
    expect(await headlineFigures(workbench)).toEqual(after);
  });

  it('puts the sheets before back by Undo', async () => {
    await openScreen(workbench, 'Sheets', 'Session sheets');
    await workbench.pane.getByRole('button', { name: 'Undo the last run' }).click();
    await told(workbench, 'as they were before the last run');
    expect(await overviewFigures(workbench)).toEqual(inPane);
    // Undo is of the sheets; what the person typed is theirs.
    await expectShown(workbench, 'Pledges!G2', /^393,000/);
  });

  itKeptToItself(() => workbench);
});

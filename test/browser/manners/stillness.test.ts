import {
  describeInBrowser,
  headlineFigures,
  itKeptToItself,
  lookedAt,
  openScreen,
  openWorkbench,
  told,
  type Workbench,
} from '../openWorkbench';
import { paneFrame } from './paneFrame';

/** What Google's Core Web Vitals call good: cumulative layout shift below 0.1. */
const MOST = 0.1;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/**
 * The sum of the shifts of the pane's layout since it was loaded, without those that a person's own key or click has
 * just brought about.
 */
const shifted = (workbench: Workbench): Promise<number> =>
  paneFrame(workbench).evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(sum);
        }, 300);
      }),
  );

describeInBrowser('the pane stands still', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });

  afterAll(() => workbench?.close());

  it('while it opens on a register', async () => {
    expect(await shifted(workbench)).toBeLessThan(MOST);
  });

  it('while figures come, and sheets are written', async () => {
    await openScreen(workbench, 'Summary');
    await headlineFigures(workbench);
    await openScreen(workbench, 'Sheets', 'Session sheets');
    await workbench.pane.getByRole('button', { name: 'Summarize' }).click();
    await told(workbench, /session sheets were written/);
    await workbench.page.waitForTimeout(1500);
    expect(await shifted(workbench)).toBeLessThan(MOST);
  });

  it('while it opens on a workbook without a register', async () => {
    await workbench.page.getByRole('button', { name: 'New', exact: true }).click();
    await workbench.page.locator('.message', { hasText: 'Workbook.xlsx is open' }).waitFor();
    await lookedAt(workbench);
    expect(await shifted(workbench)).toBeLessThan(MOST);
  });

  it('and would be found moving, if it did', async () => {
    await paneFrame(workbench).evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '200px';
      // Not so soon after the click that opened the workbook that it would count as brought about by it.
      setTimeout(() => document.querySelector('main')!.prepend(block), 700);
      return new Promise<void>((resolve) => {
        const look = (): void => (block.isConnected ? resolve() : void requestAnimationFrame(look));
        look();
      });
    });
    expect(await shifted(workbench)).toBeGreaterThan(MOST);
  });

  itKeptToItself(() => workbench);
});

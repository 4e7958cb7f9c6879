import {
  describeInBrowser,
  itKeptToItself,
  lookedAt,
  openWorkbench,
  sheetNames,
  isStatus,
  told,
  type Workbench,
} from '../openWorkbench';
import { paneFrame } from './paneFrame';

const MOST_STOPS = 60;

describeInBrowser('by the keyboard alone', () => {
  let workbench: Workbench;

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  /** What has the keyboard in the pane, in words, and whether a person sees that it has. */
  const focused = (): Promise<{ name: string; seen: boolean }> =>
    paneFrame(workbench).evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const isRing = (
        { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth, content }: CSSStyleDeclaration,
        own: boolean,
      ): boolean =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
        (!own && content !== 'none' && borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1);
      const seen = isRing(getComputedStyle(element), true) || isRing(getComputedStyle(element, '::after'), false);
      return {
        name: (element.getAttribute('aria-label') ?? element.innerText.trim()).slice(0, 40),
        seen: element.matches(':focus-visible') && seen,
      };
    });
  /** Goes on with a key until something of this name has the keyboard. */
  const reach = async (name: string, key = 'Tab'): Promise<void> => {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const now = await focused();
      if (now.name === name) {
        expect(now).toEqual({ name, seen: true });
        return;
      }
      passed.push(now.name);
      await press(key);
      await workbench.page.waitForTimeout(50);
    }
    throw new Error(`${key} did not lead to "${name}", but to ${[...new Set(passed)].join(', ')}.`);
  };

  /** Goes on with F6 until a part of the page has the keyboard. */
  const goToPart = async (around: string, key = 'F6'): Promise<void> => {
    const isThere = (): Promise<boolean> =>
      workbench.page.evaluate((part) => document.activeElement?.closest(part) != null, around);
    for (let stop = 0; stop < 8 && !(await isThere()); stop++) {
      await press(key);
      await workbench.page.waitForTimeout(100);
    }
    expect(await isThere()).toBe(true);
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
  });

  afterAll(() => workbench?.close());

  it('opens a new workbook', async () => {
    await goToPart('[role=toolbar]');
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await press('Tab');
      if ((await workbench.page.evaluate(() => (document.activeElement as HTMLElement).innerText)) === 'New') break;
    }
    await press('Enter');
    await workbench.page.locator('.message', { hasText: 'Workbook.xlsx is open' }).waitFor();
    await lookedAt(workbench);
  });

  it('goes into the pane with F6, and inserts the sample', async () => {
    await goToPart('.pane');
    await reach('Insert sample');
    await press('Enter');
    await told(workbench, 'The sample register is in the workbook');
    await isStatus(workbench, '30 needs, 60 pledges; no problems');
  });

  it('keeps the keyboard in the pane when the screen changes', async () => {
    expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await paneFrame(workbench).waitForFunction(() => document.activeElement?.tagName === 'H2');
    expect((await focused()).name).toBe('Register');
  });

  it('goes from screen to screen with the arrow keys', async () => {
    await press('Shift+Tab');
    await paneFrame(workbench).waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
    await reach('Sheets', 'ArrowRight');
    await press('Enter');
    await workbench.pane.getByRole('heading', { name: 'Session sheets', level: 2 }).waitFor();
  });

  it('writes the session sheets', async () => {
    await reach('Summarize');
    await press('Enter');
    await told(workbench, /session sheets were written/);
    expect(await sheetNames(workbench)).toContain('Overview');
  });

  it('goes to a sheet, leaves the pane by Escape, and moves in the grid', async () => {
    await workbench.pane.getByRole('button', { name: 'Go to sheet Overview' }).waitFor();
    await reach('Go to sheet Overview');
    await press('Enter');
    await workbench.page.locator('.tab-list').getByRole('tab', { name: 'Overview', selected: true }).waitFor();
    await press('Escape');
    await workbench.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await goToPart('#grid', 'Shift+F6');
    await press('ArrowDown');
    await workbench.page.waitForFunction(() =>
      document.querySelector('.status .selected')?.textContent?.startsWith('A2 '),
    );
  });

  it('is asked before sheets are removed, with the answer that keeps them first, and leaves by Escape', async () => {
    await goToPart('.pane');
    await reach('Undo the last run');
    await press('Enter');
    await workbench.pane.getByText('Remove session sheets?').waitFor();
    await reach('Keep');
    await reach('Remove');
    await press('Escape');
    await workbench.pane.getByText('Remove session sheets?').waitFor({ state: 'detached' });
    expect(await sheetNames(workbench)).toContain('Overview');
    await reach('Undo the last run');
  });

  it('makes the pane wider and narrower, in steps of 16 pixels and as far as it goes', async () => {
    const line = workbench.page.getByRole('separator');
    const widths: number[] = [];
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home', 'ArrowLeft', 'End', 'ArrowRight']) {
      await line.press(key);
      widths.push(await workbench.page.locator('.pane-frame').evaluate((frame) => frame.getBoundingClientRect().width));
    }
    expect(widths.map(Math.round)).toEqual([320, 336, 352, 336, 480, 480, 320, 320]);
  });

  itKeptToItself(() => workbench);
});

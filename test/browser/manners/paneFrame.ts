import type { Frame } from 'playwright-core';
import type { Workbench } from '../openWorkbench';

export const paneFrame = ({ page }: Workbench): Frame =>
  page.frames().find((frame) => frame.url().includes('/pane/taskpane.html'))!;

const STEP = 16;
const NARROWEST = 320;

/** Makes the pane as wide as wanted, as a person does by keyboard: from 320 pixels, in steps of 16. */
export async function setPaneWidth(workbench: Workbench, width: number): Promise<void> {
  const line = workbench.page.getByRole('separator');
  await line.press('End');
  for (let now = NARROWEST; now < width; now += STEP) await line.press('ArrowLeft');
  await workbench.page.waitForFunction(
    (wanted) => Math.round(document.querySelector('.pane-frame')!.getBoundingClientRect().width) >= wanted,
    width,
  );
}

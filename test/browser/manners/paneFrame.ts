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

/** Waits until the pane has taken on another look: its colours pass from one to the other, those that are inherited after those above them. */
export async function settled(workbench: Workbench): Promise<void> {
  await workbench.page.waitForTimeout(150);
  await paneFrame(workbench).evaluate(async () => {
    const isChanging = (): boolean =>
      document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running');
    for (let looks = 0; looks < 20 && isChanging(); looks++) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

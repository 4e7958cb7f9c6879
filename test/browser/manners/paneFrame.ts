import type { Frame } from 'playwright-core';
import type { Workbench } from '../openWorkbench';

export const paneFrame = ({ page }: Workbench): Frame =>
  page.frames().find((frame) => frame.url().includes('/pane/taskpane.html'))!;

/** Makes the pane as wide as wanted, from 320 to 480 pixels, as a person does who draws the line beside it. */
export async function setPaneWidth({ page }: Workbench, width: number): Promise<void> {
  const line = page.getByRole('separator');
  const { x, y, width: thickness, height } = (await line.boundingBox())!;
  const from = { x: x + thickness / 2, y: y + height / 2 };
  const now = Number(await line.getAttribute('aria-valuenow'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + now - width, from.y);
  await page.mouse.up();
  await page.waitForFunction(
    (wanted) => Math.round(document.querySelector('.pane-frame')!.getBoundingClientRect().width) === wanted,
    width,
  );
}

/**
 * Waits until the pane has taken on another look: its colours pass from one to the other, those that are inherited
 * after those above them.
 */
export async function settled(workbench: Workbench): Promise<void> {
  await workbench.page.waitForTimeout(150);
  await paneFrame(workbench).evaluate(async () => {
    const isChanging = (): boolean =>
      document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running');
    for (let looks = 0; looks < 20 && isChanging(); looks++) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

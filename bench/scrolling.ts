import { chromium } from 'playwright-core';
import { builtWorkbench } from '../test/browser/buildWorkbench';
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_GET_ONE } from '../test/browser/findBrowser';
import { gridWorkbook } from '../test/browser/grid/gridWorkbook';
import { serveFolder } from '../test/browser/grid/serveFolder';
import type { Measured } from './table';

const FRAMES = 90;
const TURNS = 60;

/**
 * What the page does: it gives the milliseconds between so many frames. As text, for tsx would put names into a
 * function that the page does not know.
 */
const timesOfFrames = (count: number): string => `new Promise((resolve) => {
  const times = [];
  let last = performance.now();
  const tick = (now) => {
    times.push(now - last);
    last = now;
    if (times.length < ${count}) requestAnimationFrame(tick);
    else resolve(times);
  };
  requestAnimationFrame(tick);
})`;

/** How long the workbench's grid takes to draw a frame while the wheel is turned through a sheet of 50,000 rows. */
export async function benchScrolling(): Promise<Measured[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [{ what: 'not measured', figure: HOW_TO_GET_ONE }];
  const { address, server } = await serveFolder(await builtWorkbench('production'), {
    '/sample.xlsx': await gridWorkbook(),
    '/pane/taskpane.html': null,
  });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(address);
    await page.getByRole('tab', { name: 'Long', exact: true }).click();
    const { x, y } = (await page.locator('#grid').boundingBox())!;
    await page.mouse.move(x + 300, y + 300);
    const frames = page.evaluate<number[]>(timesOfFrames(FRAMES));
    for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, 400);
    const times = (await frames).sort((one, other) => one - other);
    const at = (share: number): string => `${times[Math.floor(times.length * share)]!.toFixed(0)} ms`;
    return [{ what: 'A frame while scrolling through 50,000 rows', figure: `${at(0.5)}, one in ten above ${at(0.9)}` }];
  } finally {
    await browser.close();
    server.close();
  }
}

import { mkdir } from 'node:fs/promises';
import type { Workbench } from '../openWorkbench';

/** Draws the pane into artefacts/, for somebody to look at: with PICTURES=1, for it takes its time. */
export async function picture({ page }: Workbench, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  await mkdir('artefacts', { recursive: true });
  await page.locator('aside.pane').screenshot({ path: `artefacts/pane-${name}.png` });
}

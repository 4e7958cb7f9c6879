import { readFile } from 'node:fs/promises';
import { openFile, openScreen, openWorkbench, type Workbench } from '../openWorkbench';

/** The workbench with the register of test/fixtures/returns in it, at the screen where returns are given. */
export async function openForCollecting(): Promise<Workbench> {
  const workbench = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  await openFile(workbench, 'register.xlsx', await readFile('test/fixtures/returns/register.xlsx'));
  await openScreen(workbench, 'Forms');
  await workbench.pane.getByRole('tab', { name: 'Collect returns' }).click();
  return workbench;
}

/** Saves a file by its link in the pane, as a person does. */
export async function savedByLink({ page, pane }: Workbench, link: string | RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await pane.getByRole('link', { name: link }).click();
  return readFile(await (await downloading).path());
}

/** Drops files on the pane, as a browser tells the page of it. */
export const drop = ({ pane }: Workbench, files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
  pane.locator('.drop-zone').evaluate(
    (zone, given) => {
      const dataTransfer = new DataTransfer();
      for (const [name, bytes] of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const),
  );

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedExcel } from 'embedded-excel/node';
import type { GivenFile } from '../../src/jobs/filePorts';
import type { CollectedFile } from '../../src/returns/collection';
import type { Review } from '../../src/taskpane/state/formsState';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../jobs/embedded';
import { files } from './embeddedFiles';

const FIXTURES = join(__dirname, '../fixtures/returns');
const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

async function paneOnRegister(): Promise<Pane> {
  const excel = await openEmbeddedExcel(await readFile(join(FIXTURES, 'register.xlsx')));
  const pane = createPane({ run: excel.run, analyse, files, now: () => '2026-12-01T12:00:00.000Z' });
  panes.push(pane);
  await pane.open();
  pane.show('forms');
  return pane;
}

const returned = (name: string): GivenFile => ({ name, bytes: () => readFile(join(FIXTURES, name)) });
const reviewOf = (pane: Pane): Review => pane.forms.store.state().review!;
const fileOf = (pane: Pane, place: number): CollectedFile => reviewOf(pane).collected.collection.files[place]!;

it('asks whose form it is, and keeps what was chosen of other files', async () => {
  const pane = await paneOnRegister();
  await pane.forms.collect([returned('others_name.xlsx'), returned('rows_deleted.xlsx')]);
  expect(fileOf(pane, 0).status).toBe('unknown sender');
  expect(fileOf(pane, 0).mayBeOf!.slice(0, 2)).toEqual(['Government of Country A', 'Government of Country B']);
  // The new row of the other file is chosen at first; it is left out by hand.
  expect([...reviewOf(pane).chosen]).toEqual(['1.4']);
  pane.forms.choose(new Set());
  await pane.forms.sayWhose(0, 'Government of Country B');
  expect(fileOf(pane, 0).sender).toBe('Government of Country B');
  expect([...reviewOf(pane).chosen]).toEqual(['0.6']);
  expect(fileOf(pane, 0).rows[6]!.outcome).toBe('new');
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import type { GivenFile } from '../../src/jobs/filePorts';
import { readWorkbook } from '../../src/jobs/readWorkbook';
import type { CollectedFile } from '../../src/returns/collection';
import type { Review } from '../../src/taskpane/state/formsState';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { files } from './embeddedFiles';

const FIXTURES = join(__dirname, '../fixtures/returns');
const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

const register = async (): Promise<EmbeddedExcel> => openEmbeddedExcel(await readFile(join(FIXTURES, 'register.xlsx')));

async function paneOn({ run }: EmbeddedExcel): Promise<Pane> {
  const pane = createPane({ run, analyse, files, now: () => '2026-12-01T12:00:00.000Z' });
  panes.push(pane);
  await pane.open();
  pane.show('forms');
  return pane;
}

const returned = (name: string): GivenFile => ({ name, bytes: () => readFile(join(FIXTURES, name)) });
const reviewOf = (pane: Pane): Review => pane.forms.store.state().review!;
const fileOf = (pane: Pane, place: number): CollectedFile => reviewOf(pane).collected.collection.files[place]!;

it('asks whose form it is, and keeps what was chosen of other files', async () => {
  const pane = await paneOn(await register());
  await pane.forms.collect([returned('others_name.xlsx'), returned('rows_deleted.xlsx')]);
  expect(fileOf(pane, 0).status).toBe('unknown sender');
  expect(fileOf(pane, 0).mayBeOf!.slice(0, 2)).toEqual(['Government of Country A', 'Government of Country B']);
  // The four rows that the other file confirms and its new row are chosen at first; they are left out by hand.
  expect([...reviewOf(pane).chosen]).toEqual(['1.0', '1.1', '1.2', '1.3', '1.4']);
  pane.forms.choose(new Set());
  await pane.forms.sayWhose(0, 'Government of Country B');
  expect(fileOf(pane, 0).sender).toBe('Government of Country B');
  expect([...reviewOf(pane).chosen]).toEqual(['0.6']);
  expect(fileOf(pane, 0).rows[6]!.outcome).toBe('new');
});

it('says what the chosen rows would do, again when the choice changes', async () => {
  const excel = await register();
  const pane = await paneOn(excel);
  const effect = async () => {
    const { chosen } = reviewOf(pane);
    for (;;) {
      const { effect: shown } = pane.forms.store.state();
      if (shown?.chosen === chosen) return shown.effect!;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await pane.forms.collect([returned('paid_by_word.xlsx')]);
  // Both rows are decisions: nothing is chosen but the five that are confirmed, which change nothing.
  expect(
    fileOf(pane, 0)
      .rows.map(({ outcome }) => outcome)
      .filter((one) => one === 'decision'),
  ).toHaveLength(2);
  expect(reviewOf(pane).chosen.size).toBe(5);
  const none = (await effect()).figures;
  expect(none.firm.after).toBe(none.firm.before);

  // P-027, 200,000 USD and pledged until now, becomes paid by the donor's word.
  pane.forms.choose(new Set(['0.3']));
  const paid = (await effect()).figures;
  expect(paid.firm.after - paid.firm.before).toBeCloseTo(200000, 6);
  expect(paid.received.after - paid.received.before).toBeCloseTo(200000, 6);
  expect(paid.pledged.after - paid.pledged.before).toBeCloseTo(-200000, 6);
  // It is what the register then has.
  pane.forms.signAs('Ada');
  await pane.forms.accept();
  const { register: now } = await readWorkbook(excel.run, {});
  const { totals } = await analyse(now, {});
  expect([totals.firm, totals.received, totals.gap]).toEqual([paid.firm.after, paid.received.after, paid.gap.after]);
});

import type { JSX } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type EmbeddedExcel, newEmbeddedExcel } from 'embedded-excel/node';
import type { Inspection } from '../../src/jobs/inspect';
import { english } from '../../src/words/english/pane';
import { registerPaneIcons } from '../../src/taskpane/icons/registerPaneIcons';
import MappingScreen from '../../src/taskpane/mapping/MappingScreen';
import { PaneProvider } from '../../src/taskpane/PaneContext';
import { Footer } from '../../src/taskpane/parts/Footer';
import RegisterScreen from '../../src/taskpane/register/RegisterScreen';
import SheetsScreen from '../../src/taskpane/sheets/SheetsScreen';
import { Start } from '../../src/taskpane/start/Start';
import type { Screen } from '../../src/taskpane/state/paneState';
import SummaryScreen from '../../src/taskpane/summary/SummaryScreen';
import TraceScreen from '../../src/taskpane/trace/TraceScreen';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf, type Tables } from '../jobs/smallRegister';
import { files } from './embeddedFiles';

type Found = Extract<Inspection, { kind: 'register' }>;

const panes: Pane[] = [];

/** Fabric warns of icons that nobody registered, and would then draw none. */
const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeAll(registerPaneIcons);
afterAll(() => expect(warned).not.toHaveBeenCalled());
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

/** The pane on a workbook, on a screen with its figures. */
async function paneOn(excel: EmbeddedExcel, screen: Screen = 'register'): Promise<Pane> {
  const pane = createPane({ run: excel.run, analyse, files, now: () => '2026-11-24T12:00:00.000Z' });
  panes.push(pane);
  await pane.open();
  pane.show(screen);
  while (screen !== 'register' && !['fresh', 'failed'].includes(pane.store.state().preview.state))
    await new Promise((resolve) => setTimeout(resolve, 5));
  return pane;
}

const found = (pane: Pane): Found => pane.store.state().inspection as Found;

const render = (pane: Pane, screen: JSX.Element): string =>
  renderToStaticMarkup(<PaneProvider pane={pane}>{screen}</PaneProvider>);

/** The text as it is read, without its marks. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

const withRow = (table: string, row: Tables[string][number]): Tables => ({
  ...SMALL,
  [table]: [...SMALL[table]!, row],
});

it('the start says in three lines what it does, and has three ways in', async () => {
  const pane = createPane({ run: (await newEmbeddedExcel()).run, analyse, files, now: () => '' });
  panes.push(pane);
  const markup = render(pane, <Start />);
  for (const line of english.start.lines) expect(textOf(markup)).toContain(line);
  expect(english.start.lines).toHaveLength(3);
  expect(markup.match(/<button/g)).toHaveLength(3);
});

it('the register names what is wrong, where, and what is wanted', async () => {
  const excel = await workbookOf(withRow('Pledges', ['P4', 'Donor D', 44030, 'paid', 'USD', 'plenty', '']));
  const pane = await paneOn(excel);
  const text = textOf(render(pane, <RegisterScreen inspection={found(pane)} />));
  expect(text).toContain('1 error (those rows are left out of the figures), 0 warnings');
  expect(text).toMatch(/Pledges!F5 Amount What is there: "?plenty/);
  expect(text).toMatch(/Pledges 4 3/);
});

it('the register offers a safe correction in words', async () => {
  const excel = await workbookOf(withRow('Pledges', ['P4', 'Donor D', 44030, 'paid', 'USD', "'1 200 000", '']));
  const pane = await paneOn(excel);
  const text = textOf(render(pane, <RegisterScreen inspection={found(pane)} />));
  expect(text).toContain('Fix 1 safe problem');
  expect(text).toContain('as the number 1,200,000');
});

it('the summary shows the figures that were worked by hand', async () => {
  const pane = await paneOn(await workbookOf(SMALL), 'summary');
  const text = textOf(render(pane, <SummaryScreen inspection={found(pane)} />));
  // 800 of 1,500: 300 paid for urban crime, 500 of 700 committed for proceeds of crime; 200 is stranded.
  expect(text).toContain('53.3% of the requirement is covered');
  expect(text).toMatch(/Gap 700/);
  expect(text).toMatch(/No possible use 200/);
  expect(text).toMatch(/Urban crime 30\.0% 300 of 1\.00K/);
});

it('the trace says what to do before there are sheets', async () => {
  const pane = await paneOn(await workbookOf(SMALL), 'trace');
  expect(textOf(render(pane, <TraceScreen inspection={found(pane)} />))).toContain(english.trace.notWritten);
});

it('the sheets are listed with where they stand, and can be refreshed once they are written', async () => {
  const pane = await paneOn(await workbookOf(SMALL), 'sheets');
  expect(textOf(render(pane, <SheetsScreen inspection={found(pane)} />))).toContain(
    'They have not been written yet. Summarize',
  );
  await pane.summarize();
  const text = textOf(render(pane, <SheetsScreen inspection={found(pane)} />));
  expect(text).toMatch(/Written 24 Nov 2026/);
  expect(text).toContain('Refresh Undo the last run');
  expect(text.match(/Go to sheet/g)).toHaveLength(found(pane).sheets.length);
});

it('the foot offers to undo what was done', async () => {
  const pane = await paneOn(await workbookOf(SMALL));
  await pane.change({ decimals: 2 });
  expect(textOf(render(pane, <Footer />))).toMatch(/The settings are saved in the workbook\..*Undo/);
});

it('the mapping says what is still missing, and cannot be used before', async () => {
  const excel = await workbookOf({
    Asks: [
      ['Ref', 'What'],
      ['N1', 'Court management'],
    ],
  });
  const pane = await paneOn(excel);
  const { inspection } = pane.store.state();
  if (inspection?.kind !== 'mappable' && inspection?.kind !== 'none') throw new Error(`found ${inspection?.kind}`);
  const markup = render(pane, <MappingScreen inspection={inspection} />);
  expect(textOf(markup)).toContain('a table for Needs a table for Pledges');
  expect(markup).toMatch(/aria-disabled="true"[^>]*>(?:<[^>]+>)*Use these tables/);
});

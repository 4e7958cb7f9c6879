import { renderToStaticMarkup } from 'react-dom/server';
import { ExcelRefusal, newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { english } from '../../src/words/english/pane';
import { FilesMade } from '../../src/taskpane/forms/parts/FilesMade';
import { PaneProvider } from '../../src/taskpane/PaneContext';
import { registerPaneIcons } from '../../src/taskpane/icons/registerPaneIcons';
import type { PaneExcel } from '../../src/excel/thisExcel';
import { base64Of } from '../../src/taskpane/work/openingFiles';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { hostOf } from '../jobs/checkedExcel';
import { analyse } from '../../src/analysis/analyse';
import { workbookOf } from '../jobs/smallRegister';
import { files } from './embeddedFiles';
import { REGISTER } from './formsRegister';

const { make } = english.forms;

beforeAll(registerPaneIcons);

/** What office.js asks Excel for: see `createWorkbook` in excel-web-16.00.debug.js. */
interface Creating {
  createWorkbook: (base64: string) => { open: () => void };
}

const openIn =
  ({ run }: EmbeddedExcel): PaneExcel['openWorkbook'] =>
  (base64) =>
    run(async (context) => {
      (context.workbook.application as unknown as Creating).createWorkbook(base64).open();
      await context.sync();
    });

/** A pane in which two forms were made, and the files that its Excel has opened. */
async function withForms(other: Partial<PaneExcel> = {}) {
  const excel = await workbookOf(REGISTER);
  const opened: Uint8Array[] = [];
  excel.hosted.onNewWorkbook = (file) => void opened.push(file!);
  const pane = createPane({
    run: excel.run,
    analyse,
    files,
    excel: {
      host: hostOf(excel),
      about: () => [],
      language: () => 'en-US',
      savesFiles: () => false,
      openWorkbook: openIn(excel),
      ...other,
    },
    now: () => '2026-11-24T12:00:00.000Z',
  });
  await pane.forms.make({
    kind: 'pledges',
    parties: [{ name: 'Norway' }, { name: 'Japan' }],
    language: 'en',
    newRows: 3,
  });
  return { pane, excel, opened, made: pane.forms.store.state().made!.files };
}

const shown = (pane: Pane): string =>
  renderToStaticMarkup(
    <PaneProvider pane={pane}>
      <FilesMade made={pane.forms.store.state().made!} title={make.made} notMade={make.failed} zipName="all.zip" />
    </PaneProvider>,
  );

describe('in an Excel in which links save nothing', () => {
  it('each file has a button that opens it, and there is no link and no .zip', async () => {
    const { pane, made } = await withForms();
    const markup = shown(pane);
    for (const { name } of made) expect(markup).toContain(`aria-label="Open in Excel: ${name}"`);
    expect(markup).not.toContain('download=');
    expect(markup).toContain(make.whereOpened);
  });

  it('one click opens one file, as it was made, and the list says which were opened', async () => {
    const { pane, opened, made } = await withForms();
    await pane.forms.open(made[1]!);
    expect(opened).toEqual([made[1]!.bytes]);
    const sheets = (await openEmbeddedExcel(opened[0]!)).hosted.workbook.sheets.map(({ name }) => name);
    expect(sheets).toContain('Pledges');
    const markup = shown(pane);
    expect(markup).toContain('1 of 2 opened');
    expect(markup).toContain(`aria-label="Open again: ${made[1]!.name}"`);
    expect(markup).toContain(`aria-label="Open in Excel: ${made[0]!.name}"`);
  });

  it('a second click while one is being opened opens nothing', async () => {
    const { pane, opened, made } = await withForms();
    await Promise.all([pane.forms.open(made[0]!), pane.forms.open(made[1]!)]);
    expect(opened).toEqual([made[0]!.bytes]);
  });

  it('a refusal is told in words with the other ways, and the file can be tried again', async () => {
    const { pane, excel, made, opened } = await withForms();
    const opens = excel.hosted.onNewWorkbook;
    excel.hosted.onNewWorkbook = () => {
      throw new ExcelRefusal('AccessDenied', 'a policy forbids it');
    };
    await pane.forms.open(made[0]!);
    const markup = shown(pane);
    expect(markup).toContain(`Excel did not open ${made[0]!.name}.`);
    expect(markup).toContain(make.otherWaysThanSaving);
    excel.hosted.onNewWorkbook = opens;
    await pane.forms.open(made[0]!);
    expect(opened).toHaveLength(1);
    expect(shown(pane)).not.toContain('Excel did not open');
  });

  it('a person may have the links all the same, and is told that they may do nothing', async () => {
    const { pane } = await withForms();
    pane.forms.preferOpening(false);
    const markup = shown(pane);
    expect(markup).toContain('download=');
    expect(markup).toContain(make.mayNotSave);
    expect(markup).not.toContain('.zip');
  });

  it('forms that are made anew are not opened yet', async () => {
    const { pane, made } = await withForms();
    await pane.forms.open(made[0]!);
    await pane.forms.make({ kind: 'pledges', parties: [{ name: 'Norway' }], language: 'en' });
    expect(shown(pane)).not.toContain('opened<');
  });
});

describe('in an Excel in which links save files', () => {
  it('each file has one, and all together a .zip; a person may have them opened instead', async () => {
    const { pane, made } = await withForms({ savesFiles: () => true });
    expect(shown(pane)).toContain(make.saveAll('2'));
    expect(shown(pane)).toContain(`aria-label="Save ${made[0]!.name}"`);
    pane.forms.preferOpening(true);
    expect(shown(pane)).toContain(`aria-label="Open in Excel: ${made[0]!.name}"`);
  });

  it('nothing is offered to be opened where Excel has no createWorkbook', async () => {
    const excel = await newEmbeddedExcel();
    const { pane } = await withForms({ savesFiles: () => true, host: hostOf(excel, { canCreateWorkbook: false }) });
    expect(shown(pane)).not.toContain(make.openInstead);
  });
});

describe('a file in Base64', () => {
  // RFC 4648, 10: test vectors.
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['foobar', 'Zm9vYmFy'],
  ])('"%s" is "%s"', (text, base64) => {
    expect(base64Of(new TextEncoder().encode(text))).toBe(base64);
  });

  it('may be of any size', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    expect(Buffer.from(base64Of(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
  });
});

import { addSheet, deleteSheet, moveSheet, renameSheet, type Sheet } from 'embedded-excel/model';
import { openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { describeWithLibreOffice } from '../../packages/embedded-excel/test/libreoffice/libreOffice';
import { resave } from '../../packages/embedded-excel/test/libreoffice/resave';
import { describeWithOpenpyxl, resavedByOpenpyxl } from '../../packages/embedded-excel/test/openpyxl/openpyxl';
import { OURS } from '../../src/addIn';
import { explain } from '../../src/excel/explainError';
import { inspect } from '../../src/jobs/inspect';
import { summarize } from '../../src/jobs/summarize';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

const REGISTER = ['Settings', 'Needs', 'Pledges'];

const write = async ({ run }: EmbeddedExcel): Promise<readonly string[]> =>
  (await summarize(run, { analyse, sheets: ['overview', 'donors'], rememberAt: '2026-11-30T08:00:00.000Z' })).sheets;

async function written(): Promise<EmbeddedExcel> {
  const excel = await workbookOf(SMALL);
  await write(excel);
  return excel;
}

const sheetNames = ({ hosted }: EmbeddedExcel): string[] => hosted.workbook.sheets.map(({ name }) => name);

const sheetOf = ({ hosted }: EmbeddedExcel, wanted: string): Sheet =>
  hosted.workbook.sheets.find(({ name }) => name === wanted)!;

/** As versions up to 0.1 left a workbook: only the sheets themselves bear marks. */
function asOlderVersionsDid({ hosted: { workbook } }: EmbeddedExcel): void {
  workbook.names.splice(0);
}

/** A copy as Excel makes it of a sheet: it bears the sheet's own names. */
function copySheet({ hosted: { workbook } }: EmbeddedExcel, name: string): void {
  const { names } = workbook.sheets.find((sheet) => sheet.name === name)!;
  addSheet(workbook, `${name} (2)`).names.push(...names.map((one) => ({ ...one })));
}

describe('the session sheets are found again', () => {
  it('while another workbook is in front, as often as one likes', async () => {
    const excel = await written();
    excel.hosted.setQuirks({ isBehindAnother: true });
    for (let time = 0; time < 3; time++) expect(await write(excel)).toEqual(['Overview', 'Funding by donor']);
    expect(sheetNames(excel)).toEqual([...REGISTER, 'Overview', 'Funding by donor']);
    expect(await inspect(excel.run)).toMatchObject({
      sheets: [
        { id: 'overview', name: 'Overview' },
        { id: 'donors', name: 'Funding by donor' },
      ],
    });
  });

  it('when they were first written while another workbook was in front', async () => {
    const excel = await workbookOf(SMALL);
    excel.hosted.setQuirks({ isBehindAnother: true });
    await write(excel);
    excel.hosted.setQuirks({});
    await write(excel);
    expect(sheetNames(excel)).toEqual([...REGISTER, 'Overview', 'Funding by donor']);
  });

  it('when a person has renamed and moved them, with an apostrophe and a quotation mark', async () => {
    const excel = await written();
    renameSheet(excel.hosted.workbook, sheetOf(excel, 'Funding by donor'), `Donors' "own"`);
    moveSheet(excel.hosted.workbook, sheetOf(excel, `Donors' "own"`), 0);
    excel.hosted.setQuirks({ isBehindAnother: true });
    for (let time = 0; time < 2; time++) expect(await write(excel)).toEqual(['Overview', `Donors' "own"`]);
    expect(sheetNames(excel)).toEqual([`Donors' "own"`, ...REGISTER, 'Overview']);
  });

  it('and not the copy that a person has made, whatever the two are called by now', async () => {
    const excel = await written();
    copySheet(excel, 'Funding by donor');
    const { workbook } = excel.hosted;
    renameSheet(workbook, sheetOf(excel, 'Funding by donor'), 'Ours');
    const copy = sheetOf(excel, 'Funding by donor (2)');
    renameSheet(workbook, copy, 'Funding by donor');
    expect(await write(excel)).toEqual(['Overview', 'Ours']);
    expect(sheetOf(excel, 'Funding by donor')).toBe(copy);
  });

  it('where the document settings were lost', async () => {
    const excel = await written();
    excel.hosted.replaceSettings(new Map());
    await write(excel);
    expect(sheetNames(excel)).toEqual([...REGISTER, 'Overview', 'Funding by donor']);
  });

  it('and one that was deleted is written anew, and leaves no name behind', async () => {
    const excel = await written();
    const once = excel.snapshot();
    deleteSheet(excel.hosted.workbook, sheetOf(excel, 'Funding by donor'));
    await write(excel);
    await write(excel);
    expect(excel.snapshot()).toEqual(once);
  });
});

describe('a workbook of a version that marked the sheets alone', () => {
  it('is known, and marked as others are from then on', async () => {
    const excel = await written();
    const once = excel.snapshot();
    asOlderVersionsDid(excel);
    await write(excel);
    expect(excel.snapshot()).toEqual(once);
    asOlderVersionsDid(excel);
    await summarize(excel.run, { analyse, sheets: ['overview'] });
    excel.hosted.setQuirks({ isBehindAnother: true });
    await write(excel);
    expect(sheetNames(excel)).toEqual([...REGISTER, 'Overview', 'Funding by donor']);
  });

  it('is left alone while Excel does not give these marks, and the person is told to bring it to the front', async () => {
    const excel = await written();
    asOlderVersionsDid(excel);
    const before = excel.snapshot();
    excel.hosted.setQuirks({ isBehindAnother: true });
    const refusal = await write(excel).catch((error: unknown) => explain(error));
    expect(refusal).toMatchObject({ code: 'InvalidSelection', next: expect.stringContaining('in front') as string });
    expect(excel.snapshot()).toEqual(before);
  });

  it('finds the sheets that were written since, by their own names', async () => {
    const excel = await written();
    const own = excel.hosted.workbook.sheets.map(({ name, names }) => [name, names.map(({ formula }) => formula)]);
    expect(own.slice(-2)).toEqual([
      ['Overview', ['="made|overview|Overview"']],
      ['Funding by donor', ['="made|donors|Funding by donor"']],
    ]);
  });

  it('may have replaced a sheet, which is then known by what it bears itself', async () => {
    const excel = await written();
    const { workbook } = excel.hosted;
    const old = sheetOf(excel, 'Funding by donor');
    const anew = addSheet(workbook, 'New');
    anew.names.push(...old.names.map((one) => ({ ...one })));
    deleteSheet(workbook, old);
    renameSheet(workbook, anew, 'Funding by donor');
    await write(excel);
    expect(sheetNames(excel)).toEqual([...REGISTER, 'Overview', 'Funding by donor']);
  });
});

/** The workbook that another program has saved is written again by our code, which must replace its sheets. */
async function expectKnown(file: Uint8Array): Promise<void> {
  const excel = await openEmbeddedExcel(file, OURS);
  for (const sheet of excel.hosted.workbook.sheets) sheet.names.splice(0);
  expect(await write(excel)).toEqual(['Overview', 'Gifts']);
  expect(sheetNames(excel)).toEqual([...REGISTER, 'Overview', 'Gifts']);
}

async function renamedFile(): Promise<Uint8Array> {
  const excel = await written();
  renameSheet(excel.hosted.workbook, sheetOf(excel, 'Funding by donor'), 'Gifts');
  return excel.save();
}

it('sheets are found again in the saved file', async () => {
  await expectKnown(await renamedFile());
});

describeWithLibreOffice('after LibreOffice has saved the workbook', () => {
  it('sheets are found again by the names of the workbook', async () => {
    const [file] = await resave([await renamedFile()]);
    await expectKnown(file!);
  });
});

describeWithOpenpyxl('after openpyxl has saved the workbook', () => {
  it('sheets are found again by the names of the workbook', async () => {
    await expectKnown(resavedByOpenpyxl(await renamedFile()));
  });
});

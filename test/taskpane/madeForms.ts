import { openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { makeForms, type FormsRequest } from '../../src/jobs/makeForms';
import { readForForms } from '../../src/jobs/readForForms';
import { analyse } from '../../src/analysis/analyse';
import { files } from './embeddedFiles';

/** The forms of a register, each open in an embedded Excel of its own, by the donor or State. */
export async function openForms(
  register: EmbeddedExcel,
  request: Omit<FormsRequest, 'madeOn'>,
): Promise<Map<string, EmbeddedExcel>> {
  const read = await readForForms(register.run);
  const analysis = await analyse(read.register, {});
  const forms = new Map<string, EmbeddedExcel>();
  const { failed } = await makeForms(
    read,
    analysis,
    files.drawForm,
    { ...request, madeOn: '2026-11-24' },
    async ({ party, bytes }) => {
      forms.set(party, await openEmbeddedExcel(bytes));
    },
  );
  if (failed.length > 0) throw failed[0]!.error;
  return forms;
}

/**
 * Enters values into a form as its sender would, by the headers of the first table of its main sheet, or of the last:
 * into the row that many rows below them.
 */
export const enter = (
  { run }: EmbeddedExcel,
  table: 'first' | 'last',
  values: Readonly<Record<string, string | number>>,
  { sheet = 'Pledges', below = 1 } = {},
): Promise<void> =>
  run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    for (const [header, value] of Object.entries(values)) {
      const rows = used.values.flatMap((cells, row) => (cells.includes(header) ? [row] : []));
      const row = table === 'first' ? rows[0]! : rows.at(-1)!;
      used.getCell(row + below, used.values[row]!.indexOf(header)).values = [[value]];
    }
    await context.sync();
  });

/**
 * Enters values behind labels at the foot of a form, such as those of the signature: into the next cell that is not
 * locked.
 */
export const sign = (
  { run }: EmbeddedExcel,
  values: Readonly<Record<string, string | number>>,
  sheet = 'Pledges',
): Promise<void> =>
  run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,columnCount');
    await context.sync();
    for (const [label, value] of Object.entries(values)) {
      const row = used.values.findLastIndex((cells) => cells.includes(label));
      const behind = Array.from({ length: used.columnCount }, (_, column) => column)
        .slice(used.values[row]!.indexOf(label) + 1)
        .map((column) => {
          const cell = used.getCell(row, column);
          return { cell, protection: cell.format.protection.load('locked') };
        });
      await context.sync();
      behind.find(({ protection }) => !protection.locked)!.cell.values = [[value]];
    }
    await context.sync();
  });

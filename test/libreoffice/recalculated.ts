import { openEmbeddedExcel } from 'embedded-excel/node';
import { convertAll, program } from '../../packages/embedded-excel/test/libreoffice/libreOffice';

interface Cells {
  readonly values: readonly unknown[][];
  readonly formulas: readonly unknown[][];
}

const cellsOf = async (file: Uint8Array, sheets: readonly string[]): Promise<Cells[]> => {
  const excel = await openEmbeddedExcel(file);
  return excel.run(async (context) => {
    const ranges = sheets.map((name) =>
      context.workbook.worksheets.getItem(name).getUsedRange().load('values,formulas'),
    );
    await context.sync();
    return ranges.map(({ values, formulas }) => ({ values, formulas }));
  });
};

/** Whether LibreOffice is installed. */
export const isInstalled = program !== undefined;

export interface Recalculated {
  /** How many formulas were compared. */
  readonly formulas: number;
  /** Sheet, row and column, formula, our value and LibreOffice's, where they differ. */
  readonly differences: readonly string[];
}

/** Equal to 9 decimals, or to 12 digits where that is less. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < Math.max(5e-10, Math.abs(one) * 1e-12);

const isSame = (ours: unknown, theirs: unknown): boolean =>
  typeof ours === 'number' ? theirs !== '' && isNear(ours, Number(theirs)) : ours === theirs;

/**
 * Lets LibreOffice compute every formula of workbooks anew, and compares.
 * @param files each with the sheets of it that are compared
 */
export async function recalculate(
  files: readonly { readonly file: Uint8Array; readonly sheets: readonly string[] }[],
): Promise<Recalculated[]> {
  const saved = await convertAll(
    files.map(({ file }) => file),
    'xlsx',
  );
  const results: Recalculated[] = [];
  for (const [at, { file, sheets }] of files.entries()) {
    const [ours, theirs] = [await cellsOf(file, sheets), await cellsOf(saved[at]!, sheets)];
    let formulas = 0;
    const differences: string[] = [];
    sheets.forEach((sheet, place) => {
      ours[place]!.formulas.forEach((row, r) =>
        row.forEach((formula, c) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) return;
          formulas++;
          const [mine, other] = [ours[place]!.values[r]![c], theirs[place]!.values[r]?.[c]];
          if (!isSame(mine, other)) differences.push(`${sheet} ${r + 1}/${c + 1} ${formula}: ${mine}, ${other}`);
        }),
      );
    });
    results.push({ formulas, differences });
  }
  return results;
}

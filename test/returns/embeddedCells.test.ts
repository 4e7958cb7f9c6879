import { newEmbeddedExcel, openEmbeddedExcel, readCells, type FileCells } from 'embedded-excel/node';
import { usedArea, valueAt } from 'embedded-excel/model';
import { createRegister } from '../../src/jobs/createRegister';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import type { ReturnedFile } from '../../src/returns/returnedFile';
import { xlsxOf } from '../../packages/embedded-excel/test/fixtures/xlsxOf';

type Place = readonly [row: number, column: number, value: unknown];

const placesIn = ({ sheets }: FileCells, at = 0): Place[] =>
  sheets[at]!.cells.map(({ row, column, value }) => [row, column, value]);

it('gives what the returns want, without any of its types', () => {
  const file = readCells(xlsxOf([{ name: 'T', rows: [['a', 1, null, { error: '#N/A' }]] }]));
  const returned: ReturnedFile = file;
  const back: FileCells = returned;
  expect(placesIn(back)).toEqual([
    [1, 1, 'a'],
    [1, 2, 1],
    [1, 4, '#N/A'],
  ]);
});

it('reads the cells of the sample register that the embedded Excel opens', async () => {
  const excel = await newEmbeddedExcel();
  await createRegister(excel.run, sampleRegister({}));
  const bytes = await excel.save();
  const read = readCells(bytes);
  const { sheets } = (await openEmbeddedExcel(bytes)).hosted.workbook;
  expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
    sheets.map(({ name, visibility }) => [name, visibility !== 'Visible']),
  );
  sheets.forEach(({ name, grid }, at) => {
    const { row, column, rows, columns } = usedArea(grid, true)!;
    const opened: Place[] = [];
    for (let down = row; down < row + rows; down++)
      for (let right = column; right < column + columns; right++) {
        const value = valueAt(grid, down, right);
        if (value !== '') opened.push([down + 1, right + 1, value]);
      }
    expect([name, placesIn(read, at)]).toEqual([name, opened]);
  });
  expect(read.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(1000);
});

import { sameName } from '../../model/findSheet';
import type { Workbook } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';

const listOf = (file: ExcelizeFile): string[] => file.GetSheetList().list;

/**
 * Gives the file the sheets of the workbook, with their names and in their order. Every sheet that stays or is new passes through a name that nobody has, so
 * that names can change places.
 */
export function saveSheetList(file: ExcelizeFile, workbook: Workbook): void {
  const before = listOf(file);
  const passing = workbook.sheets.map((_, index) => freeName(`~${index}`, before));
  workbook.sheets.forEach(({ sourceName }, index) => {
    if (sourceName === null) must(file.NewSheet(passing[index]!));
    else must(file.SetSheetName(sourceName, passing[index]!));
  });
  for (const name of listOf(file)) if (!passing.includes(name)) must(file.DeleteSheet(name));
  workbook.sheets.forEach(({ name }, index) => must(file.SetSheetName(passing[index]!, name)));
  const names = workbook.sheets.map(({ name }) => name);
  if (names.some((name, index) => listOf(file)[index] !== name))
    for (let index = names.length - 2; index >= 0; index--) must(file.MoveSheet(names[index]!, names[index + 1]!));
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  while (taken.some((other) => sameName(other, name))) name = `~${name}`;
  return name;
}

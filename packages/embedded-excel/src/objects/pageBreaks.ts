import { notePart } from '../model/changeLog';
import { invalidArgument } from '../model/refusals';
import type { Sheet } from '../model/workbook';
import { HostObject, objectType, type ObjectType } from '../protocol/hostObject';
import { givenCells } from './givenCells';
import type { PageBreakTarget } from './targets';

const breaksOf = ({ page }: Sheet): readonly number[] => page.rowBreaks ?? [];

const breakObject = (sheet: Sheet, row: number): HostObject => new HostObject('PageBreak', { sheet, row });

function setBreaks(sheet: Sheet, rows: Iterable<number>): void {
  sheet.page.rowBreaks = [...new Set(rows)].sort((one, other) => one - other);
  notePart(sheet, 'page');
}

/** The breaks between rows. */
export const pageBreakCollection: ObjectType<Sheet> = objectType('PageBreakCollection', {
  items: (sheet) => breaksOf(sheet).map((row) => breakObject(sheet, row)),
  indexer: (sheet, index) => {
    const row = breaksOf(sheet)[Number(index)];
    if (row === undefined) throw invalidArgument('there is no page break at this place');
    return breakObject(sheet, row);
  },
  methods: {
    /** Microsoft: "Adds a page break before the top-left cell of the range specified." */
    Add: (sheet, [cells], { workbook }) => {
      const { sheet: on, area } = givenCells(workbook, cells, sheet);
      if (on !== sheet) throw invalidArgument('the range lies on another sheet');
      if (area.row === 0) throw invalidArgument('no page can end before the first row');
      setBreaks(sheet, [...breaksOf(sheet), area.row]);
      return breakObject(sheet, area.row);
    },
    GetCount: (sheet) => breaksOf(sheet).length,
    RemovePageBreaks: (sheet) => setBreaks(sheet, []),
  },
});

export const pageBreak: ObjectType<PageBreakTarget> = objectType('PageBreak', {
  isAlive: ({ sheet, row }, { workbook }) => workbook.sheets.includes(sheet) && breaksOf(sheet).includes(row),
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: ({ sheet, row }) =>
      setBreaks(
        sheet,
        breaksOf(sheet).filter((other) => other !== row),
      ),
    GetCellAfterBreak: ({ sheet, row }) =>
      new HostObject('Range', { sheet, area: { row, column: 0, rows: 1, columns: 1 } }),
  },
});

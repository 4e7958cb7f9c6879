import { codeOf, onSheet } from './embedForTest';

/** The address of what is frozen, null for nothing. */
const frozen = (work: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void): Promise<string | null> =>
  onSheet(async (sheet, context) => {
    work(sheet.freezePanes, sheet);
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.isNullObject ? null : location.address;
  });

describe('frozen panes', () => {
  it('are none on a new sheet', async () => {
    expect(await frozen(() => undefined)).toBeNull();
    expect(await codeOf((sheet) => void sheet.freezePanes.getLocation().load('address'))).toBe('ItemNotFound');
  });

  it('are rows, columns, or both', async () => {
    expect(await frozen((panes) => panes.freezeRows(3))).toBe('Sheet1!1:3');
    expect(await frozen((panes) => panes.freezeColumns(2))).toBe('Sheet1!A:B');
    expect(await frozen((panes) => panes.freezeAt('A1:B3'))).toBe('Sheet1!A1:B3');
    expect(await frozen((panes, sheet) => panes.freezeAt(sheet.getRange('1:2')))).toBe('Sheet1!1:2');
  });

  it('are one row where no number is given', async () => {
    expect(await frozen((panes) => panes.freezeRows())).toBe('Sheet1!1:1');
  });

  it('go: by unfreeze, by zero rows, by null (Microsoft: "or zero to unfreeze all rows")', async () => {
    const after = (end: (panes: Excel.WorksheetFreezePanes) => void): Promise<string | null> =>
      frozen((panes) => {
        panes.freezeRows(3);
        end(panes);
      });
    expect(await after((panes) => panes.unfreeze())).toBeNull();
    expect(await after((panes) => panes.freezeRows(0))).toBeNull();
    expect(await after((panes) => panes.freezeAt(null as unknown as string))).toBeNull();
  });

  it('are refused where they cannot be', async () => {
    expect(await codeOf((sheet) => sheet.freezePanes.freezeRows(-1))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.freezePanes.freezeRows(1.5))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.freezePanes.freezeAt('B2:C3'))).toBe('NotImplemented');
  });
});

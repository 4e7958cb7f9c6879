import type { RunExcel } from '../runExcel';
import { activeSheetId } from '../write/activeSheet';
import { deleteSheet } from '../write/deleteSheet';
import { freeName } from '../write/sheetNames';
import { errorText } from './judge';
import { SCRATCH, SCRATCH_KEY, type ExcelHost, type TestBench } from './probe';

/** The workbook before anything was tried. */
export interface Before {
  /** Ids of its sheets. */
  readonly sheets: ReadonlySet<string>;
  /** The id of the sheet that is shown; null where Excel does not say. */
  readonly active: string | null;
  /** A sheet for the scratch sheets, and one more. */
  readonly names: readonly [string, string];
  /** Whether somebody else has a name, or a setting, that is called as ours would be. */
  readonly hasName: boolean;
  readonly hasSetting: boolean;
}

/** Looks at the workbook; writes nothing. @throws OfficeExtension.Error as Excel gives it */
export const lookBefore = (run: RunExcel): Promise<Before> =>
  run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name');
    const name = workbook.names.getItemOrNullObject(SCRATCH_KEY).load('name');
    const setting = workbook.settings.getItemOrNullObject(SCRATCH_KEY).load('key');
    await context.sync();
    const taken = sheets.items.map((sheet) => sheet.name);
    const own = freeName(SCRATCH, taken);
    return {
      sheets: new Set(sheets.items.map(({ id }) => id)),
      active: await activeSheetId(context),
      names: [own, freeName(`${SCRATCH} too`, [...taken, own])],
      hasName: !name.isNullObject,
      hasSetting: !setting.isNullObject,
    };
  });

/** Makes the scratch sheet. @throws OfficeExtension.Error as Excel gives it */
export async function openScratch(context: Excel.RequestContext, before: Before, host: ExcelHost): Promise<TestBench> {
  const [name, otherName] = before.names;
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  return { context, sheet, name, otherName, host };
}

/** Something that a probe left, and how it is put back. */
interface Leftover {
  readonly what: string;
  readonly putBack: (workbook: Excel.Workbook) => void;
}

/** How often it is tried, for Excel may be busy for a moment. */
const ATTEMPTS = 3;

/**
 * Takes away whatever probes made, and shows the sheet that was shown before.
 * @returns what could not be put back, with Excel's reason; empty where everything is as it was
 */
export async function putBack(run: RunExcel, before: Before): Promise<string[]> {
  let left: string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    left = await putBackOnce(run, before, attempt === ATTEMPTS);
    if (left.length === 0) break;
  }
  return left;
}

async function putBackOnce(run: RunExcel, before: Before, isLast: boolean): Promise<string[]> {
  const left: string[] = [];
  const trying = async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      left.push(`${what} (${errorText(error)})`);
      return null;
    }
  };
  const leftovers = await trying('what was tried', () => run((context) => findLeftovers(context, before, isLast)));
  for (const { what, putBack } of leftovers ?? [])
    await trying(what, () =>
      run(async (context) => {
        putBack(context.workbook);
        await context.sync();
      }),
    );
  return left;
}

/**
 * Looks what is to be put back. The sheet that was shown is shown again in the request that deletes the one that is
 * shown now, since Excel would then choose another; at last each by itself, so that one does not hinder the other.
 */
async function findLeftovers(context: Excel.RequestContext, before: Before, isLast: boolean): Promise<Leftover[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const name = workbook.names.getItemOrNullObject(SCRATCH_KEY).load('name');
  const setting = workbook.settings.getItemOrNullObject(SCRATCH_KEY).load('key');
  await context.sync();
  const made = sheets.items.filter(({ id, name: called }) => called.startsWith(SCRATCH) && !before.sheets.has(id));
  const active = made.length === 0 ? null : await activeSheetId(context);
  const isElsewhere = active === null || made.some(({ id }) => id === active);
  const shown = isElsewhere && sheets.items.some(({ id }) => id === before.active) ? before.active : null;
  return [
    ...(shown !== null && isLast && made.length > 0
      ? [{ what: 'the sheet that was shown', putBack: showSheet(shown) }]
      : []),
    ...made.map(({ id, name: called, visibility }) => ({
      what: `the sheet ${called}`,
      putBack: (workbookThen: Excel.Workbook) => {
        if (shown !== null && !isLast) showSheet(shown)(workbookThen);
        deleteSheet(workbookThen.worksheets.getItem(id), visibility);
      },
    })),
    ...(name.isNullObject || before.hasName ? [] : [{ what: `the name ${SCRATCH_KEY}`, putBack: deleteName }]),
    ...(setting.isNullObject || before.hasSetting
      ? []
      : [{ what: `the document setting ${SCRATCH_KEY}`, putBack: deleteSetting }]),
  ];
}

const showSheet =
  (id: string): Leftover['putBack'] =>
  ({ worksheets }) =>
    worksheets.getItem(id).activate();

const deleteName: Leftover['putBack'] = ({ names }) => names.getItem(SCRATCH_KEY).delete();
const deleteSetting: Leftover['putBack'] = ({ settings }) => settings.getItem(SCRATCH_KEY).delete();

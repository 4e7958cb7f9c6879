import type { RunExcel } from '../runExcel';

/** 2 January 1904 is day 1463 where days count from 1900, and day 1 where they count from 1904. */
const SECOND_DAY_OF_1904 = 1;

/**
 * Asks in which date system the workbook counts its days; what is returned can be called after the next sync, and is
 * true for that of 1904.
 */
export function askForDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(1904, 1, 2).load('value');
  return () => day.value === SECOND_DAY_OF_1904;
}

/** Whether the workbook counts its days from 1904. */
export const readDateSystem = (run: RunExcel): Promise<boolean> =>
  run(async (context) => {
    const date1904 = askForDateSystem(context);
    await context.sync();
    return date1904();
  });

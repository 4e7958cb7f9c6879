import type { RunExcel } from '../runExcel';

/**
 * When the workbook was made, as ISO 8601 time; null where its file does not say.
 * @throws OfficeExtension.Error as Excel gives it
 */
export const readCreationDate = (run: RunExcel): Promise<string | null> =>
  run(async (context) => {
    const properties = context.workbook.properties.load('creationDate');
    await context.sync();
    const made = properties.creationDate as Date | null;
    return made === null || Number.isNaN(made.getTime()) ? null : made.toISOString();
  });

/**
 * The sheet that is shown. Null where Excel does not say: while a chart sheet is shown or sheets are grouped, it
 * refuses (office-js 2266, 2444). Where it refuses for another reason, it refuses what is asked next.
 */
export async function activeSheetId(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (typeof (error as { code?: unknown } | null)?.code === 'string') return null;
    throw error;
  }
}

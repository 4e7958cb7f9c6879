import { savedWorkbook, type Workbench } from '../openWorkbench';

/** The headline figures as they are shown on the Overview sheet of the saved file: labels in column A, figures in C. */
export async function overviewFigures(workbench: Workbench): Promise<Map<string, string>> {
  const excel = await savedWorkbook(workbench);
  const rows = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Overview').getRange('A6:C26').load('text');
    await context.sync();
    return range.text;
  });
  return new Map(
    rows.flatMap(([label, , figure]) =>
      /\d/.test(figure!) ? [[label!.trim(), figure!.replace(/^\((.*)\)$/, '−$1')] as const] : [],
    ),
  );
}

/** A figure as a number: "8,986,100" or "84.3%". */
export const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(/[,%]/g, ''));

import { areaAddress, type Area } from '../../values/cellAddress';
import { FORM_COLOURS } from './formStyles';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Makes cells white with an edge, and lets them be filled in where the sheet is protected. */
export function drawInputs(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) {
    const { format } = sheet.getRange(areaAddress(area));
    format.fill.color = FORM_COLOURS.input;
    const inside = [
      ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
      ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
    ];
    for (const side of [...SIDES, ...inside]) {
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Thin';
      border.color = FORM_COLOURS.inputEdge;
    }
    format.protection.locked = false;
  }
}

/** Marks cells that must be corrected. */
export function drawProblems(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) {
    const { format } = sheet.getRange(areaAddress(area));
    format.fill.color = FORM_COLOURS.problem;
    format.font.color = FORM_COLOURS.onProblem;
    format.font.bold = true;
    for (const side of SIDES) {
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = FORM_COLOURS.onProblem;
    }
  }
}

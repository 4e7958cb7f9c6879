import { areaAddress, cellAddress } from '../../values/cellAddress';
import type { PlannedRule, PlannedVerdict } from './formSheetPlan';
import { FORM_COLOURS } from './formStyles';
import { literal } from './rowFormulas';

/**
 * Sets up cells for input: what they take, a message while they are selected, and what is said of what they do not
 * take.
 */
export function drawRules(sheet: Excel.Worksheet, rules: readonly PlannedRule[], alertTitle: string): void {
  for (const { area, rule, ignoreBlanks, promptTitle, prompt, alert, alertStyle } of rules) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    dataValidation.prompt = { showPrompt: prompt !== '', title: promptTitle, message: prompt };
    dataValidation.errorAlert = { showAlert: alert !== '', style: alertStyle, title: alertTitle, message: alert };
  }
}

/** Colours cells by the text that they show. */
export function drawVerdicts(sheet: Excel.Worksheet, verdicts: readonly PlannedVerdict[]): void {
  for (const { area, good } of verdicts) {
    const first = cellAddress(area.row, area.column);
    const looks = [
      { formula: `=${first}=${literal(good)}`, fill: FORM_COLOURS.complete, color: FORM_COLOURS.onComplete },
      {
        formula: `=AND(${first}<>"",${first}<>${literal(good)})`,
        fill: FORM_COLOURS.incomplete,
        color: FORM_COLOURS.onIncomplete,
      },
    ];
    for (const { formula, fill, color } of looks) {
      const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = fill;
      custom.format.font.color = color;
    }
  }
}

import { areaAddress, cellAddress } from '../../values/cellAddress';
import type { PlannedShading } from './sheetPlan';
import { COLOURS } from './styles';

/** Adds the conditional formats by which figures are seen at a glance. Needs ExcelApi 1.6. */
export function drawShadings(sheet: Excel.Worksheet, shadings: readonly PlannedShading[]): void {
  for (const shading of shadings) {
    const { conditionalFormats } = sheet.getRange(areaAddress(shading.area));
    switch (shading.type) {
      case 'bar': {
        const { dataBar } = conditionalFormats.add('DataBar');
        dataBar.positiveFormat.fillColor = COLOURS.bar;
        dataBar.positiveFormat.gradientFill = false;
        if (shading.share) {
          dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
          dataBar.upperBoundRule = { type: 'Number', formula: '1' };
        }
        break;
      }
      case 'scale':
        conditionalFormats.add('ColorScale').colorScale.criteria = {
          minimum: { type: 'Number', formula: '0', color: shading.good === 'low' ? COLOURS.none : COLOURS.most },
          maximum: {
            ...(shading.share ? { type: 'Number', formula: '1' } : { type: 'HighestValue' }),
            color: shading.good === 'low' ? COLOURS.most : COLOURS.none,
          },
        };
        break;
      case 'failedCheck': {
        const { custom } = conditionalFormats.add('Custom');
        const first = cellAddress(shading.area.row, shading.area.column);
        custom.rule.formula = `=AND(ISNUMBER(${first}),${first}<>0)`;
        custom.format.fill.color = COLOURS.failed;
        custom.format.font.color = COLOURS.onAccent;
      }
    }
  }
}

import type { Chart } from '../../../model/chart';
import type { Workbook } from '../../../model/workbook';
import { CHART, DRAWING, XML_HEAD } from '../../xml/namespaces';
import { axesXml } from './axes';
import { chartKind } from './chartKinds';
import { seriesGroup } from './seriesGroup';
import { LINE_COLOR, solidFill, TEXT_COLOR, textLook, thinLine } from './shapeLook';
import { titleXml } from './title';

const FRAME = `<c:spPr>${solidFill('#FFFFFF')}${thinLine(LINE_COLOR)}</c:spPr>`;

const LEGENDS: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

const legendXml = ({ visible, position }: Chart['legend']): string =>
  visible ? `<c:legend><c:legendPos val="${LEGENDS[position] ?? 'b'}"/><c:overlay val="0"/></c:legend>` : '';

/**
 * The part of a chart, with what its cells hold now. Cells must be computed before.
 * Source: ECMA-376 part 1, 21.2.2 (chartSpace) and the schema in annex A.5.1, whose order the elements follow.
 * @throws Error for a type that cannot be written
 */
export function chartPart(chart: Chart, workbook: Workbook): string {
  const kind = chartKind(chart.type);
  const title = chart.titleVisible ? titleXml(chart.title, { size: 13, bold: true }) : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">` +
    `<c:date1904 val="${workbook.date1904 ? 1 : 0}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${seriesGroup(chart, kind, workbook)}${axesXml(chart, kind, workbook)}</c:plotArea>` +
    `${legendXml(chart.legend)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${FRAME}${textLook(9, TEXT_COLOR)}</c:chartSpace>`
  );
}

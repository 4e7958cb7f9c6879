import type { Chart } from '../../../src/model/chart';
import type { Workbook } from '../../../src/model/workbook';
import { axis, chart, series, workbookWith } from './chartPackage';

const COLORS = ['#0B4F7D', '#E08A1E', '#8DB600'];

/** A workbook with figures for charts: A categories, B to D series, E and F points. */
export const figures = (): Workbook =>
  workbookWith({
    Charts: [],
    'Data & figures': [
      ['Need', 'Received', 'Outstanding', 'Gap', ['Outcome', '@'], 'Cost'],
      ['Water', [820_000, '#,##0'], [310_000, '#,##0'], [150_000, '#,##0'], [10, '0.0'], [2_000, '#,##0']],
      ['Health <primary>', [760_000, '#,##0'], [420_000, '#,##0'], [90_000, '#,##0'], [25, '0.0'], [5_200, '#,##0']],
      ['Shelter', [790_000, '#,##0'], '', [260_000, '#,##0'], [40, '0.0'], [9_100, '#,##0']],
      ['Food & nutrition', [905_000, '#,##0'], [150_000, '#,##0'], [310_000, '#,##0'], [55, '0.0'], [16_000, '#,##0']],
    ],
  });

const DATA = "='Data & figures'!";

/**
 * A chart of a type with everything that it can say: titles, labels, colours, formats, names by reference and as texts.
 */
export function fullChart(type: string, of: Partial<Chart> = {}): Chart {
  const isScatter = type.startsWith('XYScatter');
  const columns = isScatter ? ['F'] : type === 'Pie' || type === 'Doughnut' ? ['B'] : ['B', 'C', 'D'];
  const isRound = type === 'Pie' || type === 'Doughnut';
  return chart({
    type,
    name: `Chart of ${type}`,
    title: `${type}: money & "needs"`,
    categoryAxis: axis({ title: isScatter ? 'Outcome' : 'Need' }),
    valueAxis: axis({ title: 'USD', majorGridlines: true, numberFormat: '#,##0' }),
    series: columns.map((column, at) =>
      series({
        name: column,
        nameFrom: at === 1 ? null : `${DATA}$${column}$1`,
        values: `${DATA}$${column}$2:$${column}$5`,
        categories: `${DATA}$${isScatter ? 'E' : 'A'}$2:$${isScatter ? 'E' : 'A'}$5`,
        color: isRound ? '' : COLORS[at]!,
        hasDataLabels: at === 0,
        dataLabelFormat: at === 0 ? '#,##0' : '',
      }),
    ),
    ...of,
  });
}

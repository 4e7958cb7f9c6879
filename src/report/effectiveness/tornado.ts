import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { ReportContext } from '../context';
import type { TableBlock } from '../report';
import { optionColumns } from './optionColumns';

/** The bars of a tornado beyond these are too short to be seen. */
const BARS_SHOWN = 20;

/** One-way sensitivity of the options of a need, the widest bar first; none where no value has a range. */
export function tornado(
  context: ReportContext,
  { need, bars }: Effectiveness['tornados'][number],
  id: string,
): TableBlock[] {
  if (bars.length === 0) return [];
  const { analysis, words } = context;
  const { columns, parameters, aUnit, uncertainty: texts } = words.effectiveness;
  const unit = aUnit(analysis.baseCurrency);
  return [
    {
      type: 'table',
      id: `tornado-${id}`,
      about: 'projects',
      projects: bars.slice(0, BARS_SHOWN).map((bar) => [bar.id]),
      caption: texts.tornado(need),
      columns: [
        optionColumns(context).project,
        { key: 'parameter', header: columns.parameter, format: 'text', width: 12 },
        { key: 'low', header: columns.low, format: 'number' },
        { key: 'high', header: columns.high, format: 'number' },
        { key: 'atLow', header: columns.atLow, format: 'ratio', unit },
        { key: 'atHigh', header: columns.atHigh, format: 'ratio', unit },
        {
          key: 'spread',
          header: columns.spread,
          format: 'ratio',
          unit,
          formula: 'IF(OR([atLow]="",[atHigh]=""),"",ABS([atHigh]-[atLow]))',
          shading: 'bar',
        },
        { key: 'changesStatus', header: columns.changesStatus, format: 'text', width: 12 },
      ],
      rows: bars.slice(0, BARS_SHOWN).map(({ id: project, parameter, low, high, spread, changesStatus }) => ({
        project,
        parameter: parameters[parameter],
        low: low.value,
        high: high.value,
        atLow: low.costPerOutcome,
        atHigh: high.costPerOutcome,
        spread,
        changesStatus: changesStatus ? words.yes : words.no,
      })),
    },
  ];
}

import type { ReportContext } from '../context';
import { moneyColumn } from '../moneyColumn';
import type { ReportColumn, ReportRow } from '../report';
import type { PrintedOption } from './printedOptions';

const COST_PER_OUTCOME_FORMULA = 'IF([outcome]=0,"",[cost]/[outcome])';

/** The columns of what options cost and give, on every sheet of cost-effectiveness. */
export function optionColumns(
  context: ReportContext,
): Record<
  'project' | 'title' | 'need' | 'outcomeUnit' | 'cost' | 'outcome' | 'costPerOutcome' | 'status',
  ReportColumn
> {
  const { analysis, words } = context;
  const { columns, units, aUnit } = words.effectiveness;
  return {
    project: { key: 'project', header: columns.project, format: 'text', width: 14 },
    title: { key: 'title', header: columns.option, format: 'text', width: 36 },
    need: { key: 'need', header: words.columns.needId, format: 'text', width: 10 },
    outcomeUnit: { key: 'outcomeUnit', header: columns.outcomeUnit, format: 'text', width: 30 },
    cost: moneyColumn(context)('cost', columns.cost),
    outcome: { key: 'outcome', header: columns.outcome, format: 'number', unit: units },
    costPerOutcome: {
      key: 'costPerOutcome',
      header: columns.costPerOutcome,
      format: 'ratio',
      unit: aUnit(analysis.baseCurrency),
      formula: COST_PER_OUTCOME_FORMULA,
    },
    status: { key: 'status', header: columns.status, format: 'text', width: 20 },
  };
}

/** The columns of the comparison with the option before on the frontier. */
export function incrementalColumns(context: ReportContext): ReportColumn[] {
  const { analysis, words } = context;
  const { columns, units, aUnit } = words.effectiveness;
  const difference = (key: 'cost' | 'outcome'): string => `IF([against]="","",[${key}]-[${key} where project=against])`;
  return [
    { key: 'against', header: columns.against, format: 'text', width: 14 },
    moneyColumn(context)('incrementalCost', columns.incrementalCost, { formula: difference('cost') }),
    {
      key: 'incrementalOutcome',
      header: columns.incrementalOutcome,
      format: 'number',
      unit: units,
      formula: difference('outcome'),
    },
    {
      key: 'icer',
      header: columns.icer,
      format: 'ratio',
      unit: aUnit(analysis.baseCurrency),
      formula: 'IF([against]="","",[incrementalCost]/[incrementalOutcome])',
    },
  ];
}

/** Net benefit at the willingness to pay of Settings; none where it is not given. */
export function netBenefitColumns(context: ReportContext): ReportColumn[] {
  const { register, analysis, words } = context;
  if (register.settings.willingnessToPay === null) return [];
  const { columns, aUnit } = words.effectiveness;
  return [
    { key: 'worth', header: columns.worth, format: 'ratio', unit: aUnit(analysis.baseCurrency) },
    moneyColumn(context)('netBenefit', columns.netBenefit, { formula: '[outcome]*[worth]-[cost]' }),
  ];
}

/** The cells of all of these columns. */
export function optionCells({ register, words }: ReportContext, printed: PrintedOption): ReportRow {
  const { option, cost, costPerOutcome, against, incrementalCost, incrementalOutcome, icer } = printed;
  const worth = register.settings.willingnessToPay;
  return {
    project: option.id,
    title: option.title,
    need: option.need,
    outcomeUnit: option.outcomeUnit,
    cost,
    outcome: option.outcome,
    costPerOutcome,
    status: words.effectiveness.statuses[option.status],
    against,
    incrementalCost,
    incrementalOutcome,
    icer,
    ...(worth === null ? {} : { worth, netBenefit: option.outcome * worth - cost }),
  };
}

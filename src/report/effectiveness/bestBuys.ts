import type { BestBuys } from '../../analysis/effectiveness/bestBuys';
import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import { bestBuyBudgets, flexibleBudgets, type BudgetSource } from '../../analysis/effectiveness/flexibleBudgets';
import type { ReportContext } from '../context';
import { moneyColumn } from '../moneyColumn';
import type { Block, FiguresBlock, ReportSheet, TableBlock } from '../report';
import { roundAmount, roundToTotal } from '../../values/round';
import { sheetHeader } from '../sheetHeader';
import { optionColumns } from './optionColumns';

interface Bought {
  readonly outcomeUnit: string;
  readonly buys: BestBuys;
}

/** The sheet of what the flexible money, the gap and the budget of Settings buy: exactly, and by the league table. */
export function bestBuys(context: ReportContext, effectiveness: Effectiveness): ReportSheet {
  const { register, analysis, words } = context;
  const texts = words.effectiveness.bestBuys;
  const budgets = bestBuyBudgets(register, analysis);
  return {
    id: 'best-buys',
    ...words.sheets.bestBuys,
    header: sheetHeader(context),
    notes: budgets.length === 0 ? [] : texts.notes,
    blocks:
      budgets.length === 0
        ? [{ type: 'paragraph', id: 'none', lines: [texts.none] }]
        : [
            money(context),
            ...budgets.flatMap(({ source, amount }): Block[] => {
              const bought = effectiveness.bestBuys.flatMap(({ outcomeUnit, budgets: ofUnit }) => {
                const buys = ofUnit.find(({ budget }) => budget === amount);
                return buys ? [{ outcomeUnit, buys }] : [];
              });
              return [whatItBuys(context, source, bought), ...theProjects(context, effectiveness, source, bought)];
            }),
          ],
  };
}

function money(context: ReportContext): FiguresBlock {
  const { register, analysis, printed, words } = context;
  const { budgets, unearmarked, stranded, sources, sourceNotes } = words.effectiveness.bestBuys;
  const { baseCurrency: unit, decimals } = analysis;
  const exact = flexibleBudgets(analysis);
  const [free, tied] = roundToTotal([exact.unearmarked, exact.stranded], decimals) as [number, number];
  const typed = register.settings.bestBuyBudget;
  const figure = (key: keyof typeof sourceNotes, label: string, value: number) =>
    ({ key, label, value, format: 'money', unit, note: sourceNotes[key] }) as const;
  return {
    type: 'figures',
    id: 'money',
    about: 'flexibleMoney',
    caption: budgets,
    figures: [
      { ...figure('unearmarked', unearmarked, free), indent: 1 },
      { ...figure('stranded', stranded, tied), indent: 1 },
      {
        ...figure('flexible', sources.flexible, free + tied),
        formula: '[unearmarked]+[stranded]',
        strong: true,
      },
      { ...figure('gap', sources.gap, printed.totals.gap), strong: true },
      ...(typed === null ? [] : [{ ...figure('typed', sources.typed, roundAmount(typed, decimals)), strong: true }]),
    ],
  };
}

function whatItBuys(context: ReportContext, source: BudgetSource, bought: readonly Bought[]): TableBlock {
  const { analysis, words } = context;
  const { columns, units, bestBuys: texts } = words.effectiveness;
  const { outcomeUnit: unitColumn, cost, outcome, costPerOutcome } = optionColumns(context);
  const { decimals } = analysis;
  const money = moneyColumn(context);
  return {
    type: 'table',
    id: `buys-${source}`,
    about: 'projects',
    projects: bought.map(({ buys }) => buys.best.projects),
    caption: texts.buys(texts.sources[source]),
    columns: [
      unitColumn,
      { key: 'projects', header: columns.projects, format: 'number' },
      money('budget', columns.budget),
      cost,
      money('left', columns.left, { formula: '[budget]-[cost]' }),
      outcome,
      costPerOutcome,
      { key: 'ruleOutcome', header: columns.ruleOutcome, format: 'number', unit: units },
      { key: 'forgone', header: columns.forgone, format: 'number', unit: units, formula: '[outcome]-[ruleOutcome]' },
    ],
    rows: bought.map(({ outcomeUnit, buys: { budget, best, byLeagueTable } }) => {
      const printed = { budget: roundAmount(budget, decimals), cost: roundAmount(best.cost, decimals) };
      return {
        outcomeUnit,
        projects: best.projects.length,
        ...printed,
        left: printed.budget - printed.cost,
        outcome: best.outcome,
        costPerOutcome: best.outcome === 0 ? null : printed.cost / best.outcome,
        ruleOutcome: byLeagueTable.outcome,
        forgone: best.outcome - byLeagueTable.outcome,
      };
    }),
  };
}

/** The projects of every set, those of one unit of outcome below each other. */
function theProjects(
  context: ReportContext,
  { comparisons }: Effectiveness,
  source: BudgetSource,
  bought: readonly Bought[],
): TableBlock[] {
  const { analysis, words } = context;
  const { columns, bestBuys: texts } = words.effectiveness;
  const { outcomeUnit: unitColumn, project, title, need, cost, outcome, costPerOutcome } = optionColumns(context);
  const options = new Map(comparisons.flatMap((comparison) => comparison.options.map((option) => [option.id, option])));
  const rows = bought.flatMap(({ outcomeUnit, buys: { best, byLeagueTable } }) =>
    best.projects.map((id) => {
      const option = options.get(id)!;
      const printed = roundAmount(option.cost, analysis.decimals);
      return {
        outcomeUnit,
        project: id,
        title: option.title,
        need: option.need,
        cost: printed,
        outcome: option.outcome,
        costPerOutcome: option.outcome === 0 ? null : printed / option.outcome,
        inRule: byLeagueTable.projects.includes(id) ? words.yes : words.no,
      };
    }),
  );
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      id: `projects-${source}`,
      about: 'projects',
      projects: rows.map((row) => [row.project]),
      caption: texts.chosen(texts.sources[source]),
      columns: [
        unitColumn,
        project,
        title,
        need,
        cost,
        outcome,
        costPerOutcome,
        { key: 'inRule', header: columns.inRule, format: 'text', width: 12 },
      ],
      rows,
    },
  ];
}

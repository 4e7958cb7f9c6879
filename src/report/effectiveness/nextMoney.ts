import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { FlexiblePoint } from '../../analysis/effectiveness/flexibleMoney';
import type { ReportContext } from '../context';
import { moneyColumn } from '../moneyColumn';
import type { Block, ReportRow, TableBlock } from '../report';
import { foldName } from '../../values/names';
import { roundAmount } from '../../values/round';
import { cornersTable, curveOf, MILLION, outcomeOf, partsOf } from './outcomeCurves';

/** A chart of more curves than this is not read. */
const CURVES_DRAWN = 8;

/** Digits of an amount that a reader takes in: 4.007 million, and not 4.00729492. */
const DIGITS = 4;

const inMillions = (amount: number): number => Number((amount / MILLION).toPrecision(DIGITS));

/** What is achieved with each amount, beginning with none. */
interface Achievement {
  readonly what: string;
  readonly by: readonly number[];
}

/** What the next unearmarked money would achieve, for the overview: closed gaps, outcomes, and both as curves. */
export function nextMoney(context: ReportContext, { flexibleMoney }: Effectiveness): Block[] {
  const { points } = flexibleMoney;
  const { analysis, register, words } = context;
  const texts = words.effectiveness.nextMoney;
  const wholeUnits = new Set(register.outcomeUnits.filter(({ whole }) => whole).map(({ unit }) => foldName(unit)));
  const isWhole = (unit: string): boolean => wholeUnits.has(foldName(unit));
  const units = points[0]!.outcomes.map(({ outcomeUnit }) => outcomeUnit);
  const outcomes = units
    .map((what): Achievement => ({ what, by: points.map((point) => achievedOf(point, what, isWhole(what))) }))
    .filter(({ by }) => by.some((outcome) => outcome !== 0));
  const drawn = outcomes.slice(0, CURVES_DRAWN).map(({ what }) => curveOf(what, flexibleMoney));
  const added = `${words.effectiveness.columns.added}${words.punctuation.comma}${words.effectiveness.millionsOf(analysis.baseCurrency)}`;
  const curve = { type: 'chart', kind: 'curve', labels: 'added', labelTitle: added } as const;
  return [
    gaps(context, points),
    {
      ...curve,
      id: 'next-gaps-chart',
      title: texts.gapChart,
      of: 'next-gaps',
      series: ['gapClosed'],
      valueTitle: `${words.effectiveness.columns.gapClosed}${words.punctuation.comma}${analysis.baseCurrency}`,
      parts: [{ name: words.effectiveness.columns.gapClosed, from: 0, rows: points.length, look: 'both' }],
    },
    ...(outcomes.length === 0
      ? []
      : [
          outcomesTable(context, points, outcomes),
          {
            ...curve,
            id: 'next-outcomes-chart',
            title: texts.outcomeChart,
            of: 'next-corners',
            series: ['share'],
            valueTitle: words.effectiveness.columns.shareOfMost,
            parts: partsOf(drawn),
          },
          cornersTable(context, drawn),
        ]),
    {
      type: 'paragraph',
      id: 'next-notes',
      lines: [
        texts.solved,
        outcomes.length > 0 ? texts.cover : texts.noOutcome,
        ...(outcomes.some(({ what }) => isWhole(what)) ? [texts.whole] : []),
        ...(drawn.length > 0 && flexibleMoney.cornersLeftOut > 0 ? [texts.leftOut(flexibleMoney.cornersLeftOut)] : []),
      ],
    },
  ];
}

/** Sums of shares of projects carry rounding errors: 29.999999999 of 30 people are 30. */
const NOISE = 1e-9;

/** What is achieved, as it is printed: of people and things the whole ones. */
function achievedOf(point: FlexiblePoint, unit: string, isWhole: boolean): number {
  const outcome = outcomeOf(point, unit);
  return isWhole ? Math.floor(outcome + NOISE * Math.max(1, outcome)) : outcome;
}

/** The difference from the row above, for each further million; nothing in the first row. */
const perMillion = (key: string): string => `IF([added]=0,"",([${key}]-[above:${key}])/([added]-[above:added]))`;

const perMillionAt = (values: readonly number[], points: readonly FlexiblePoint[], place: number): number | null =>
  place === 0
    ? null
    : (values[place]! - values[place - 1]!) / ((points[place]!.amount - points[place - 1]!.amount) / MILLION);

function gaps(context: ReportContext, points: readonly FlexiblePoint[]): TableBlock {
  const { analysis, printed, words } = context;
  const money = moneyColumn(context);
  const { columns, millionsOf, nextMoney: texts } = words.effectiveness;
  const { baseCurrency: unit, decimals } = analysis;
  const { gap } = printed.totals;
  const closed = points.map((point) => roundAmount(point.gapClosed, decimals));
  return {
    type: 'table',
    id: 'next-gaps',
    caption: texts.money,
    columns: [
      { key: 'amount', header: words.columns.amount, format: 'text', width: 30 },
      { key: 'added', header: columns.added, format: 'number', unit: millionsOf(unit) },
      { key: 'needsClosed', header: columns.needsClosed, format: 'number' },
      money('used', columns.used),
      money('gapBefore', columns.gapBefore),
      money('gapClosed', columns.gapClosed),
      money('gapLeft', columns.gapLeft, { formula: '[gapBefore]-[gapClosed]' }),
      money('perMillion', columns.closedPerMillion, { formula: perMillion('gapClosed') }),
    ],
    rows: points.map(({ amount, used, needsClosed }, place) => ({
      amount: amount === 0 ? '0' : texts.amount(inMillions(amount), unit),
      added: amount / MILLION,
      needsClosed: needsClosed.length,
      used: roundAmount(used, decimals),
      gapBefore: gap,
      gapClosed: closed[place]!,
      gapLeft: gap - closed[place]!,
      perMillion: perMillionAt(closed, points, place),
    })),
  };
}

function outcomesTable(
  { analysis, words }: ReportContext,
  points: readonly FlexiblePoint[],
  achievements: readonly Achievement[],
): TableBlock {
  const { columns, millionsOf, nextMoney: texts } = words.effectiveness;
  const rows = achievements.flatMap(({ what, by }) =>
    by.map((achieved, place): ReportRow => {
      const most = by.at(-1)!;
      return {
        what,
        added: points[place]!.amount / MILLION,
        achieved,
        perMillion: perMillionAt(by, points, place),
        most,
        share: most === 0 ? null : achieved / most,
      };
    }),
  );
  return {
    type: 'table',
    id: 'next-outcomes',
    caption: texts.outcomes,
    columns: [
      { key: 'what', header: columns.outcomeUnit, format: 'text', width: 30 },
      { key: 'added', header: columns.added, format: 'number', unit: millionsOf(analysis.baseCurrency) },
      { key: 'achieved', header: columns.achieved, format: 'number' },
      { key: 'perMillion', header: columns.achievedPerMillion, format: 'number', formula: perMillion('achieved') },
      { key: 'most', header: columns.achievedAtMost, format: 'number' },
      {
        key: 'share',
        header: columns.shareOfMost,
        format: 'percent',
        unit: words.share,
        formula: 'IF([most]=0,"",[achieved]/[most])',
        shading: 'bar',
      },
    ],
    rows,
  };
}

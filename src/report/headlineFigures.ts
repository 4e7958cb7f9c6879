import type { ReportContext } from './context';
import { COVERAGE_FORMULA } from './needColumns';
import type { FiguresBlock } from './report';

const FUNDED_SHARE_FORMULA = 'IF([requirement]=0,"",[firm]/[requirement])';

/** What a delegation looks for first: what is needed, what is given, what is covered, what is missing. */
export function headlineFigures({ analysis, printed, words }: ReportContext): FiguresBlock {
  const { totals } = printed;
  const { wholePeriod } = analysis;
  const { overview, columns } = words;
  const { notes } = overview;
  const money = (
    key: keyof typeof totals & keyof typeof notes,
    label: string,
    look: { strong?: boolean; indent?: number } = {},
    formula?: string,
  ) => ({
    key,
    label,
    value: totals[key],
    format: 'money' as const,
    unit: analysis.baseCurrency,
    ...(formula === undefined ? {} : { formula }),
    note: notes[key],
    ...look,
  });
  return {
    type: 'figures',
    id: 'headline',
    about: 'totals',
    caption: overview.figures,
    figures: [
      money('requirement', columns.requirement, { strong: true }),
      ...(totals.exchangeDifference === 0 ? [] : [money('announced', columns.announced)]),
      ...(totals.exchangeDifference === 0
        ? []
        : [money('exchangeDifference', columns.exchangeDifference, {}, '[firm]-[announced]')]),
      money('firm', columns.firm, { strong: true }),
      money('inKind', overview.inKind, { indent: 1 }),
      money('received', columns.received, { indent: 1 }),
      money('outstanding', columns.outstanding, { indent: 1 }, '[firm]-[received]'),
      money('pledged', overview.pledgedNotFirm),
      ...(totals.conditional === 0 ? [] : [money('conditional', columns.conditional)]),
      money('available', overview.available),
      money('covered', columns.covered, { strong: true }),
      money('stranded', columns.stranded, {}, '[available]-[covered]'),
      money('gap', columns.gap, { strong: true }, '[requirement]-[covered]'),
      {
        key: 'fundedShare',
        label: overview.fundedShare,
        value: totals.requirement === 0 ? null : totals.firm / totals.requirement,
        format: 'percent',
        unit: words.share,
        formula: FUNDED_SHARE_FORMULA,
        note: notes.fundedShare,
      },
      {
        key: 'coverage',
        label: columns.coverage,
        value: totals.coverage,
        format: 'percent',
        unit: words.share,
        formula: COVERAGE_FORMULA,
        note: notes.coverage,
        strong: true,
      },
      ...(wholePeriod.covered - analysis.totals.covered < 0.5 / 10 ** printed.decimals
        ? []
        : [
            {
              key: 'wholePeriod',
              label: overview.wholePeriod,
              value: wholePeriod.coverage,
              format: 'percent' as const,
              unit: words.share,
              note: notes.wholePeriod,
            },
          ]),
    ],
  };
}

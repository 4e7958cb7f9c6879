import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { AtThreshold } from '../../analysis/effectiveness/acceptability';
import type { ReportContext } from '../context';
import type { TableBlock } from '../report';
import { roundAmount } from '../../values/round';

/**
 * The choice of each need at a glance: the best option, how probable it is that it is the best, and what knowing better
 * would be worth.
 */
export function howSure(context: ReportContext, { uncertainty }: Effectiveness): TableBlock[] {
  const { register, analysis, words } = context;
  const { columns, aUnit, uncertainty: texts } = words.effectiveness;
  const choices = uncertainty.filter(({ options }) => options.length > 1);
  if (choices.length === 0) return [];
  const titles = new Map(register.needs.map(({ id, title }) => [id, title]));
  return [
    {
      type: 'table',
      id: 'summary',
      about: 'projects',
      projects: choices.map(({ options }) => options.map((option) => option.id)),
      caption: texts.summary,
      columns: [
        { key: 'need', header: words.columns.needId, format: 'text', width: 14 },
        { key: 'title', header: words.columns.title, format: 'text', width: 36 },
        { key: 'best', header: columns.best, format: 'text', width: 14 },
        { key: 'threshold', header: columns.threshold, format: 'ratio', unit: aUnit(analysis.baseCurrency) },
        { key: 'probability', header: columns.probability, format: 'percent', unit: words.share, shading: 'bar' },
        { key: 'evpi', header: columns.evpi, format: 'money', unit: analysis.baseCurrency },
      ],
      rows: choices.map(({ need, options, curve }) => {
        const at = atOf(curve, register.settings.willingnessToPay);
        return {
          need,
          title: titles.get(need) ?? '',
          threshold: at.threshold,
          probability: at.probabilities[at.best]!,
          evpi: roundAmount(at.evpi, analysis.decimals),
          best: options[at.best]!.id,
        };
      }),
    },
  ];
}

/** At the willingness to pay; else where perfect information is worth most, the first of equal ones. */
const atOf = (curve: readonly AtThreshold[], willingnessToPay: number | null): AtThreshold =>
  curve.find(({ threshold }) => threshold === willingnessToPay) ??
  curve.reduce((most, at) => (at.evpi > most.evpi ? at : most));

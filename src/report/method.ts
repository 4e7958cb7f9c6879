import type { ReportContext } from './context';
import type { ParagraphBlock } from './report';

/** The rules of calculation in words that a delegation understands. */
export function method({ register, analysis, words }: ReportContext): ParagraphBlock {
  const { policy, supportCostRate } = analysis;
  const percent = new Intl.NumberFormat(register.settings.language, {
    style: 'percent',
    maximumFractionDigits: 4,
    numberingSystem: 'latn',
  });
  const number = new Intl.NumberFormat(register.settings.language, {
    maximumFractionDigits: 6,
    numberingSystem: 'latn',
  });
  const { method: lines } = words;
  return {
    type: 'paragraph',
    id: 'method',
    caption: words.overview.method,
    lines: [
      lines.firm,
      supportCostRate > 0
        ? lines.supportCosts(percent.format(supportCostRate), number.format(1 + supportCostRate))
        : lines.noSupportCosts,
      lines.earmarks,
      lines.assignment(policy),
      lines.gaps,
      lines.reading,
      lines.conversion,
      register.settings.years === 'by year' ? lines.years : lines.wholePeriod,
      lines.rounding,
    ],
  };
}

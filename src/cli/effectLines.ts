import { EFFECT_FIGURES, type EffectOfRows } from '../jobs/effectOfRows';
import { issueLines } from './issueLines';

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 2 });

/**
 * What accepting the rows does to the register: "If accepted, in USD: firm +170,000, received -150,000, gap -12,000.",
 * and what would be wrong with it then that is not now. Nothing where no row is accepted.
 */
export function effectLines(effect: EffectOfRows | null): string {
  if (effect === null) return '';
  const { baseCurrency, figures, issues, register } = effect;
  const changes = EFFECT_FIGURES.map((figure) => [figure, figures[figure].after - figures[figure].before] as const)
    .map(([figure, change]) => [figure, signed.format(change)] as const)
    .filter(([figure, text]) => text !== '0' || ALWAYS.has(figure))
    .map(([figure, text]) => `${figure} ${text}`);
  const found = issues.length === 0 ? '' : `With them the register would have:\n${issueLines(issues, register.tables)}`;
  return `If accepted, in ${baseCurrency}: ${changes.join(', ')}.\n${found}`;
}

/** Told even where nothing of them changes. */
const ALWAYS: ReadonlySet<string> = new Set(['firm', 'received', 'gap']);

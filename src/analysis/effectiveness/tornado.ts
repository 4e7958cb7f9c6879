import { compareIdentifiers } from '../../values/identifiers';
import { frontier, type Standing } from './frontier';
import { costPerOutcome, type Option } from './option';

/** What becomes of an option when one of its values is at an end of its range and all else stays. */
export interface AtEnd {
  /** The cost in base currency, or the outcome in its unit. */
  readonly value: number;
  /** null where the outcome is not above zero. */
  readonly costPerOutcome: number | null;
  readonly status: Standing;
  readonly icer: number | null;
}

/** A bar of the tornado: one value of one option from its low to its high end. */
export interface Bar {
  readonly id: string;
  readonly parameter: 'cost' | 'outcome';
  readonly low: AtEnd;
  readonly high: AtEnd;
  /** How far cost per outcome moves from end to end; null where it has none at one of them. */
  readonly spread: number | null;
  /**
   * Whether the option comes onto the frontier or off it, or becomes the reference or ceases to be it, at one of the
   * ends.
   */
  readonly changesStatus: boolean;
}

/**
 * One-way sensitivity (R9): each cost and outcome with a range at its low and its high end, one at a time, the options
 * of the need placed anew.
 * @param options of one need, with outcomes in one unit
 * @returns the widest bar first, those without a spread before all; then by identifier, cost before outcome
 */
export function tornado(options: readonly Option[]): Bar[] {
  const statusOf = new Map(frontier(options).map(({ id, status }) => [id, status]));
  return options
    .flatMap((option) => [bar(option, 'cost', option.costRange), bar(option, 'outcome', option.outcomeRange)])
    .filter((found) => found !== null)
    .sort(
      (one, other) =>
        order(other.spread) - order(one.spread) ||
        compareIdentifiers(one.id, other.id) ||
        (one.parameter < other.parameter ? -1 : 1),
    );

  function bar(option: Option, parameter: 'cost' | 'outcome', range: Option['costRange']): Bar | null {
    if (range.low === range.high) return null;
    const low = at(option, parameter, range.low);
    const high = at(option, parameter, range.high);
    const status = statusOf.get(option.id);
    return {
      id: option.id,
      parameter,
      low,
      high,
      spread:
        low.costPerOutcome === null || high.costPerOutcome === null
          ? null
          : Math.abs(high.costPerOutcome - low.costPerOutcome),
      changesStatus: low.status !== status || high.status !== status,
    };
  }

  function at(option: Option, parameter: 'cost' | 'outcome', value: number): AtEnd {
    const changed = { ...option, [parameter]: value };
    const placed = frontier(options.map((other) => (other === option ? changed : other)));
    const { status, icer } = placed.find(({ id }) => id === option.id)!;
    return { value, costPerOutcome: costPerOutcome(changed), status, icer };
  }
}

/** A finite number in place of no spread, so that two without one compare as equal. */
const order = (spread: number | null): number => spread ?? Number.MAX_VALUE;

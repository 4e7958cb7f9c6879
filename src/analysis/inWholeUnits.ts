import type { FlatCell } from './eligibility';
import type { Cell, Giver } from './flow/assignment';
import type { MinorUnit } from './minorUnit';
import type { Supply } from './supplies';

/** Cells and money as the flow takes them, and what comes back in base currency. */
export interface InWholeUnits {
  readonly cells: readonly Cell[];
  readonly givers: readonly Giver[];
  readonly amount: (units: number) => number;
  /** So much of a cell, by its place; all of it to the last bit. */
  readonly ofCell: (units: number, cell: number) => number;
  /** So much of a supply, by its place; all of it to the last bit. */
  readonly ofSupply: (units: number, supply: number) => number;
}

/**
 * Amounts in the unit in which they are whole: the minor unit, or, where their sum would not be exact in a double (2^53),
 * the smallest power of ten of it with which it is.
 */
export function inWholeUnits(
  asked: readonly FlatCell[],
  supplies: readonly Pick<Supply, 'amount' | 'inKind' | 'eligible'>[],
  { unit }: MinorUnit,
): InWholeUnits {
  const perUnit = Math.round(1 / unit);
  let scale = perUnit;
  for (const list of [asked.map(({ requirement }) => requirement), supplies.map(({ amount }) => amount)]) {
    const sum = list.reduce((total, amount) => total + amount, 0);
    while (sum * scale > Number.MAX_SAFE_INTEGER / 2) scale /= 10;
  }
  const units = (amount: number): number =>
    scale === perUnit ? Math.round(amount * scale) : Math.floor(amount * scale);
  const cells = asked.map(({ need, requirement, inKindLimit }) => {
    return { need, amount: units(requirement), inKindLimit: units(inKindLimit) };
  });
  const givers = supplies.map(({ amount, inKind, eligible }) => {
    return { amount: units(amount), inKind, eligible: eligible.cells };
  });
  const amount = (whole: number): number => whole / scale;
  return {
    cells,
    givers,
    amount,
    ofCell: (whole, at) => (whole === cells[at]!.amount ? asked[at]!.requirement : amount(whole)),
    ofSupply: (whole, at) => (whole === givers[at]!.amount ? supplies[at]!.amount : amount(whole)),
  };
}
